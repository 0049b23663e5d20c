import type { ReactNode } from 'react';
import styles from './setting-row.module.css';

type SettingRowProps = {
  /** The name of the control too: it says so to screen readers itself. */
  label: string;
  hint?: ReactNode;
  children: ReactNode;
};

/** One setting: its name and what it does at the left, the control at the right; below each other on a phone. */
export function SettingRow({ label, hint, children }: SettingRowProps) {
  return (
    <div className={styles['row']}>
      <div>
        <div className={styles['label']}>{label}</div>
        {hint !== undefined && <div className={styles['hint']}>{hint}</div>}
      </div>
      <div className={styles['control']}>{children}</div>
    </div>
  );
}

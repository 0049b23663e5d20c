import { useId, type ReactNode } from 'react';
import styles from './settings-view.module.css';

/** A group of settings under a heading. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles['card']}>{children}</div>
    </section>
  );
}

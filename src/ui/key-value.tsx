import type { ReactNode } from 'react';
import styles from './key-value.module.css';

export type KeyValueRow = { key: string; label: ReactNode; value: ReactNode };

/** Facts in two columns, label and value. */
export function KeyValue({ rows }: { rows: readonly KeyValueRow[] }) {
  return (
    <dl className={styles['list']}>
      {rows.map((row) => (
        <div key={row.key} className={styles['row']}>
          <dt className={styles['label']}>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import styles from './stat-tiles.module.css';

/** A row of `StatTile`, as many beside each other as fit. */
export function StatTiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['group']} role="group" aria-label={label}>
      <dl className={styles['tiles']}>{children}</dl>
    </div>
  );
}

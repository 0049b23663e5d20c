import type { ReactNode } from 'react';
import styles from './facts-panel.module.css';

/** Where a value comes from: ● read from Alli, ◐ set here, ◌ not known. */
export function Provenance({ from, children }: { from: 'alli' | 'here' | 'unknown'; children: ReactNode }) {
  return (
    <p className={styles['provenance']} data-from={from}>
      <i aria-hidden />
      {children}
    </p>
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './provenance.module.css';

export type Origin = 'alli' | 'here' | 'unknown';

type ProvenanceProps = {
  /** ● read from Alli, ◐ set here, ◌ not known. */
  origin: Origin;
  /** In words: when, by whom, or why it is not known. */
  children: ReactNode;
  /** Only the mark is drawn, the words are read out and shown as tooltip: for cells of a table. */
  markOnly?: boolean | undefined;
};

/** Where a value comes from. */
export function Provenance({ origin, children, markOnly = false }: ProvenanceProps) {
  const tip = typeof children === 'string' ? children : undefined;
  if (markOnly) {
    return (
      <span className={styles['line']} role="img" aria-label={tip} data-tip={tip}>
        <i className={classNames(styles['mark'], styles[origin])} />
      </span>
    );
  }
  return (
    <span className={styles['line']}>
      <i className={classNames(styles['mark'], styles[origin])} aria-hidden />
      {children}
    </span>
  );
}

import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** The head of a page: its heading, and at the right what belongs to all of it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles['head']}>
      <h1>{title}</h1>
      {children}
    </header>
  );
}

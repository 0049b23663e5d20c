import type { ReactNode } from 'react';
import styles from './wide-words.module.css';

/** Words beside an icon, which stands alone on a phone: there they are only read out. */
export function WideWords({ children }: { children: ReactNode }) {
  return <span className={styles['words']}>{children}</span>;
}

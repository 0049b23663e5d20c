import { classNames } from './class-names.ts';
import styles from './app-logo.module.css';

/** Two speech bubbles: the mark of Parley. Decoration; the name stands beside it or on its link. */
export function AppLogo({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 24 24" className={classNames(styles['logo'], className)} aria-hidden>
      <path
        className={styles['behind']}
        d="M13.2 8.2h4.3a4.5 4.5 0 0 1 4.5 4.5v8.1a.7.7 0 0 1-1.15.54L18.2 19.2h-5a4.5 4.5 0 0 1-4.5-4.5v-2a4.5 4.5 0 0 1 4.5-4.5Z"
      />
      <path d="M6.5 2.5h5A4.5 4.5 0 0 1 16 7v2a4.5 4.5 0 0 1-4.5 4.5h-5l-3.3 2.7A.74.74 0 0 1 2 15.6V7a4.5 4.5 0 0 1 4.5-4.5Z" />
    </svg>
  );
}

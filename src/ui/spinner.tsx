import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './spinner.module.css';

/** A turning ring. Decoration only: the part that is busy says so itself with `aria-busy`. */
export function Spinner({ className }: { className?: string | undefined }) {
  return <LoaderCircle className={classNames(styles['spinner'], className)} aria-hidden />;
}

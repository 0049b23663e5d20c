import styles from './unknown-value.module.css';

/** A value that cannot be read, inside a sentence or a cell: words with a dotted underline, never a dash. */
export function UnknownValue({ children, why }: { children: string; why?: string | undefined }) {
  return (
    <span className={styles['unknown']} data-tip={why}>
      {children}
    </span>
  );
}

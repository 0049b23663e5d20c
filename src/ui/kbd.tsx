import { classNames } from './class-names.ts';
import styles from './kbd.module.css';

/** One key cap, or several side by side. Hidden from screen readers: a hint for the eye beside a named control. */
export function Kbd({
  keys,
  className,
}: {
  keys: string | readonly string[];
  className?: string | undefined;
}) {
  const caps = typeof keys === 'string' ? [keys] : keys;
  return (
    <span className={classNames(styles['keys'], className)} aria-hidden>
      {caps.map((cap) => (
        <kbd key={cap} className={styles['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

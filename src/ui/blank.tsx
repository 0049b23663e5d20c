import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './blank.module.css';

type BlankProps = {
  kind?: 'neutral' | 'danger' | 'warn' | undefined;
  icon?: ReactNode;
  title: string;
  /** Cause and remedy. */
  children?: ReactNode;
  /** The technical name of the cause, e.g. "429 Retry-After 18", for a report. */
  code?: string | undefined;
  actions?: ReactNode;
  /** Level of the title in the outline of the page. */
  level?: 1 | 2 | 3 | undefined;
  className?: string | undefined;
};

/** What is seen instead of content: nothing found, an error by its cause, the end of a list. */
export function Blank({
  kind = 'neutral',
  icon,
  title,
  children,
  code,
  actions,
  level = 2,
  className,
}: BlankProps) {
  const Title = `h${level}` as const;
  return (
    <div
      className={classNames(styles['blank'], styles[kind], className)}
      role={kind === 'danger' ? 'alert' : undefined}
    >
      {icon}
      <Title className={styles['title']}>{title}</Title>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {code !== undefined && <code className={styles['code']}>{code}</code>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}

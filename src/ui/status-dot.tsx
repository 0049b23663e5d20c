import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './status-dot.module.css';

export type Status = 'open' | 'ended' | 'running';

type StatusDotProps = {
  status: Status;
  /** The word: shape and colour never stand alone. */
  children: ReactNode;
  className?: string | undefined;
};

/** Ring for open, pale dot for ended, breathing dot for running, each with its word. */
export function StatusDot({ status, children, className }: StatusDotProps) {
  return <span className={classNames(styles['status'], styles[status], className)}>{children}</span>;
}

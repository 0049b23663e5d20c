import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './badge.module.css';

export type BadgeKind = 'neutral' | 'good' | 'bad' | 'warn' | 'info' | 'sandbox';

type BadgeProps = ComponentProps<'span'> & {
  kind?: BadgeKind | undefined;
  /** Outcome is never told by colour alone: give an icon or a word that says it. */
  icon?: ReactNode;
};

/** A short state in words, e.g. "Failed", "Running", "Sandbox". */
export function Badge({ kind = 'neutral', icon, className, children, ...rest }: BadgeProps) {
  return (
    <span {...rest} className={classNames(styles['badge'], styles[kind], className)}>
      {icon}
      {children}
    </span>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './note.module.css';

export type NoteKind = 'neutral' | 'info' | 'success' | 'warn' | 'danger';

type NoteProps = ComponentProps<'div'> & {
  kind?: NoteKind | undefined;
  icon?: ReactNode;
  /** Small buttons at the end; below the text where it is narrow. */
  actions?: ReactNode;
};

/** A boxed remark that stays: a warning before an action, what was found after a crash. */
export function Note({ kind = 'neutral', icon, actions, className, children, ...rest }: NoteProps) {
  return (
    <div {...rest} className={classNames(styles['note'], styles[kind], className)}>
      {icon}
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}

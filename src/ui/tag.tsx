import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

/** One category or label. On a tinted row set `--tag-surface` to keep it apart. */
export function Tag({ className, ...rest }: ComponentProps<'span'>) {
  return <span {...rest} className={classNames(styles['tag'], className)} />;
}

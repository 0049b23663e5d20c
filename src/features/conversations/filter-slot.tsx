import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import styles from './filter-bar.module.css';

type FilterSlotProps = { isSet: boolean; className?: string | undefined; children: ReactNode };

/** The place of a control: folded away on a narrow screen unless it is set. */
export function FilterSlot({ isSet, className, children }: FilterSlotProps) {
  return <span className={classNames(styles['slot'], isSet && styles['set'], className)}>{children}</span>;
}

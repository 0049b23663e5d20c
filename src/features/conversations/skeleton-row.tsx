import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { ConversationColumn } from './columns.tsx';
import styles from './conversation-grid.module.css';
import own from './skeleton-row.module.css';

const widths = [92, 74, 84, 58] as const;

type SkeletonRowProps = {
  index: number;
  top: number;
  columns: readonly ConversationColumn[];
  /** Said instead of the skeleton, such as why the next page did not come. */
  content: ReactNode;
};

/** The place of a row that is still to come, with the columns of what comes. */
export function SkeletonRow({ index, top, columns, content }: SkeletonRowProps) {
  const style = { transform: `translateY(${String(top)}px)` };
  if (content !== null)
    return (
      <div role="row" className={styles['row']} style={style}>
        <span role="gridcell" className={own['tail']}>
          {content}
        </span>
      </div>
    );
  return (
    <div className={classNames(styles['row'], styles['coming'])} style={style} aria-hidden>
      <span className={styles['check']}>
        <Skeleton shape="box" still />
      </span>
      {columns.map(({ meta }, column) => (
        <span key={meta?.area} className={classNames(styles['cell'], styles[meta?.area ?? ''])}>
          <Skeleton
            still
            width={widths[(index + column) % widths.length]}
            align={meta?.end ? 'end' : 'start'}
          />
        </span>
      ))}
    </div>
  );
}

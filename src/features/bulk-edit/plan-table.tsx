import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FIRST_ROWS, planItems } from './plan-items.ts';
import { PlanLine } from './plan-line.tsx';
import type { Plan } from './plan.ts';
import styles from './plan-table.module.css';

/** Old and new, line by line. Only what is in sight is drawn: a plan may have thousands of lines. */
export function PlanTable({ plan, directory }: { plan: Plan; directory: Directory | undefined }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => planItems(plan, all), [plan, all]);
  const hasMore =
    plan.rows.length > FIRST_ROWS &&
    (plan.edit.title ?? plan.edit.newCategoryIds ?? plan.edit.state) !== undefined;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    overscan: 10,
    initialRect: { width: 700, height: 400 },
  });
  return (
    <>
      <div
        role="table"
        aria-label={t('bulk.review')}
        aria-rowcount={items.length + 1}
        className={styles['table']}
      >
        <div role="rowgroup" className={styles['headRow']}>
          <div role="row" aria-rowindex={1} className={styles['head']}>
            <span role="columnheader">{t('bulk.conversation')}</span>
            <span role="columnheader">{t('bulk.now')}</span>
            <span role="columnheader" className={styles['afterHead']}>
              {t('bulk.after')}
            </span>
            <span role="columnheader">{t('bulk.undoColumn')}</span>
          </div>
        </div>
        <div
          ref={scroller}
          role="rowgroup"
          className={classNames(styles['lines'], all && styles['scrolls'])}
          // Focusable, so that it can be scrolled with the keyboard.
          tabIndex={all ? 0 : undefined}
        >
          <div role="presentation" style={{ height: virtual.getTotalSize() }} className={styles['space']}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const item = items[index];
              return (
                item && (
                  <div
                    key={index}
                    ref={virtual.measureElement}
                    data-index={index}
                    role="row"
                    aria-rowindex={index + 2}
                    className={styles['line']}
                    style={{ transform: `translateY(${String(start)}px)` }}
                  >
                    <PlanLine item={item} plan={plan} directory={directory} />
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
      {hasMore && !all && (
        <Button variant="accent" size="sm" className={styles['more']} onClick={() => setAll(true)}>
          {t('bulk.showAll', { count: plan.rows.length })}
        </Button>
      )}
    </>
  );
}

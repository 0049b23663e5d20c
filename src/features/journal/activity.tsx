import { useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Directory } from '../../contract/directory.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { journalQueries, type JournalFilter } from '../../lib/journal-queries.ts';
import { Blank } from '../../ui/blank.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ErrorBlank } from '../../ui/error-blank.tsx';
import { FoldButton } from '../../ui/fold-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ActivityTable } from './activity-table.tsx';
import styles from './activity.module.css';
import { ExportButtons } from './export-buttons.tsx';
import {
  activityOutcome,
  countFilters,
  patchActivitySearch,
  readActivitySearch,
  toJournalFilter,
  type ActivitySearch,
} from './search.ts';
import { usePatchAddress } from '../../ui/use-patch-address.ts';

type ActivityProps = {
  directory: Directory | undefined;
  /** The filters beside the one by outcome. */
  controls: (search: ActivitySearch, patch: (patch: Partial<ActivitySearch>) => void) => ReactNode;
  /** More ways to take something out, for what the filter selects. */
  betterAnswers: (filter: JournalFilter) => ReactNode;
};

/** The record of the team: who changed what, when, and how it ended. */
export function Activity({ directory, controls, betterAnswers }: ActivityProps) {
  const { t } = useTranslation();
  const timeStyle = useTimeStyle();
  const [search] = useSearchParams();
  const patchAddress = usePatchAddress();
  const shown = readActivitySearch(search);
  const filter = toJournalFilter(shown);
  const patch = (change: Partial<ActivitySearch>) =>
    patchAddress((now) => patchActivitySearch(now, change), { replace: true });
  const count = countFilters(shown);
  const isFiltered = count > 0;
  const [isUnfolded, setUnfolded] = useState(false);
  const query = useInfiniteQuery(journalQueries.entries(filter));
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <div className={styles['page']}>
      <title>{`${t('journal.title')} · Parley`}</title>
      <PageHead title={t('journal.title')}>
        <span className={styles['export']}>
          {betterAnswers(filter)}
          <ExportButtons filter={filter} />
          <FoldButton
            label={isFiltered ? t('list.filtersSet', { count }) : t('list.filters')}
            count={count}
            isUnfolded={isUnfolded}
            onToggle={() => setUnfolded(!isUnfolded)}
          />
        </span>
      </PageHead>
      <div className={classNames(styles['bar'], isUnfolded && styles['unfolded'])}>
        <Segmented
          label={t('journal.outcome')}
          value={shown.outcome}
          options={activityOutcome.options.map((value) => ({
            value,
            label: value === 'all' ? t('journal.all') : t(`journal.outcome.${value}`),
          }))}
          onChange={(outcome) => patch({ outcome })}
        />
        {controls(shown, patch)}
        {isFiltered && (
          <Button
            variant="quiet"
            onClick={() => patchAddress(() => new URLSearchParams(), { replace: true })}
          >
            {t('journal.clear')}
          </Button>
        )}
        <p className={styles['intro']}>{t('journal.intro')}</p>
      </div>
      <div className={styles['body']} aria-busy={query.isPending}>
        {content()}
      </div>
    </div>
  );

  function content() {
    if (query.isPending)
      return (
        <div className={styles['waiting']}>
          <Skeleton width={92} />
          <Skeleton width={84} />
          <Skeleton width={74} />
        </div>
      );
    if (query.isError && entries.length === 0)
      return (
        <ErrorBlank
          words={describeError(t, query.error)}
          labels={{ retry: t('common.tryAgain'), copy: t('common.copyDetails'), copied: t('common.copied') }}
          onRetry={() => void query.refetch()}
        />
      );
    if (entries.length === 0)
      return (
        <Blank icon={<History aria-hidden />} title={t(isFiltered ? 'journal.noneMatch' : 'journal.none')}>
          {t(isFiltered ? 'journal.noneMatchText' : 'journal.noneText')}
        </Blank>
      );
    return (
      <>
        <ActivityTable entries={entries} directory={directory} timeStyle={timeStyle} />
        {query.hasNextPage && (
          <Button
            className={styles['more']}
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('journal.more')}
          </Button>
        )}
      </>
    );
  }
}

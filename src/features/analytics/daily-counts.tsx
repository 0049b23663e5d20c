import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { countDays } from '../../lib/calendar-day.ts';
import { ErrorBlank } from '../../ui/error-blank.tsx';
import { FigureGrid } from '../../ui/figure-grid.tsx';
import { CountsFigure } from './counts-figure.tsx';
import { CountsProgress } from './counts-progress.tsx';
import { CountsTiles } from './counts-tiles.tsx';
import type { DayRange } from './day-range.ts';
import { daySeries } from './day-series.ts';
import { foldSeries } from './fold-series.ts';
import { periodSummary, weekdayPattern } from './period-summary.ts';
import { ReadAt } from './read-at.tsx';
import type { AnalyticsSearch } from './search.ts';
import type { PatchAnalytics } from './use-analytics-search.ts';
import { useDailyCounts } from './use-daily-counts.ts';
import { WeekdayCard } from './weekday-card.tsx';

type DailyCountsProps = {
  range: DayRange;
  search: Pick<AnalyticsSearch, 'compare' | 'fold' | 'chart'>;
  /** The first day that may still be going on (see day-series). */
  firstOpen: string;
  patch: PatchAnalytics;
  /** The address of the conversations of some days: the page knows the list, this feature does not. */
  listHref: (days: DayRange) => string;
};

/** How many conversations there were on each day, as Alli counts them. */
export function DailyCounts({ range, search, firstOpen, patch, listHref }: DailyCountsProps) {
  const { t } = useTranslation();
  const { compare, fold } = search;
  const read = useDailyCounts(range, compare);
  const points = daySeries(range, read.counts, firstOpen);
  const summary = periodSummary(points);
  return (
    <FigureGrid
      title={t('counts.section')}
      aside={
        <>
          {t('counts.scope')}
          <ReadAt read={read} />
        </>
      }
    >
      {read.error !== null && read.arrived === 0 ? (
        <ErrorBlank
          words={describeError(t, read.error)}
          labels={{ retry: t('common.tryAgain'), copy: t('common.copyDetails'), copied: t('common.copied') }}
          onRetry={read.reload}
          busy={read.refreshing}
        />
      ) : (
        <>
          <CountsProgress read={read} />
          <CountsTiles
            summary={summary}
            days={countDays(range.from, range.to)}
            compare={compare}
            loading={read.refreshing}
            listHref={listHref}
          />
          <CountsFigure
            range={range}
            search={search}
            patch={patch}
            buckets={foldSeries(points, fold)}
            summary={summary}
            answers={read.answers}
            listHref={listHref}
          />
          <WeekdayCard pattern={weekdayPattern(points)} compare={compare} />
        </>
      )}
    </FigureGrid>
  );
}

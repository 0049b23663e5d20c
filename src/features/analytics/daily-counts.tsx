import { describeError } from '../../i18n/describe-error.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { countDays, dayAt } from '../../lib/calendar-day.ts';
import { ErrorBlank } from '../../ui/error-blank.tsx';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureGrid } from '../../ui/figure-grid.tsx';
import { CountsProgress } from './counts-progress.tsx';
import { CountsTable } from './counts-table.tsx';
import { CountsTiles } from './counts-tiles.tsx';
import type { DayLink } from './day-link.ts';
import type { DayRange } from './day-range.ts';
import { daySeries, firstOpenDay } from './day-series.ts';
import { foldSeries } from './fold-series.ts';
import { periodSummary } from './period-summary.ts';
import type { AnalyticsSearch } from './search.ts';
import { useDailyCounts } from './use-daily-counts.ts';

type DailyCountsProps = {
  range: DayRange;
  search: Pick<AnalyticsSearch, 'compare' | 'fold' | 'chart'>;
  /** ms since 1970 (UTC). */
  nowMs: number;
  dayLink: DayLink;
};

/** How many conversations there were on each day, as Alli counts them. */
export function DailyCounts({ range, search, nowMs, dayLink }: DailyCountsProps) {
  const { t } = useTranslation();
  const { timeZone } = useTimeStyle();
  const { compare, fold } = search;
  const read = useDailyCounts(range, compare);
  const points = daySeries(range, read.counts, firstOpenDay(dayAt(nowMs, timeZone), dayAt(nowMs, 'UTC')));
  const buckets = foldSeries(points, fold);
  return (
    <FigureGrid title={t('counts.section')} aside={t('counts.scope')}>
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
            summary={periodSummary(points)}
            days={countDays(range.from, range.to)}
            compare={compare}
            dayLink={dayLink}
          />
          <FigureCard title={t('counts.figure')}>
            <CountsTable buckets={buckets} fold={fold} compare={compare} dayLink={dayLink} />
          </FigureCard>
        </>
      )}
    </FigureGrid>
  );
}

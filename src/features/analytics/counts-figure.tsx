import { lazy, Suspense, useRef } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { countDays } from '../../lib/calendar-day.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureLegend, type LegendEntry } from '../../ui/figure-legend.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { baseLines } from './base-lines.ts';
import styles from './counts-figure.module.css';
import { CountsTable } from './counts-table.tsx';
import type { DayAnswer } from './day-answer.ts';
import type { DayRange } from './day-range.ts';
import type { Bucket } from './fold-series.ts';
import type { PeriodSummary } from './period-summary.ts';
import { SaveFigure } from './save-figure.tsx';
import { chartKind, fold as folds, type AnalyticsSearch } from './search.ts';
import { summaryWords } from './summary-words.ts';
import type { PatchAnalytics } from './use-analytics-search.ts';

const CountsChart = lazy(() => import('./counts-chart.tsx').then((m) => ({ default: m.CountsChart })));

type CountsFigureProps = {
  range: DayRange;
  search: Pick<AnalyticsSearch, 'compare' | 'fold' | 'chart'>;
  patch: PatchAnalytics;
  buckets: readonly Bucket[];
  summary: PeriodSummary;
  answers: readonly DayAnswer[];
  listHref: (days: DayRange) => string;
};

/** "Conversations per day": picture or table, how it is folded and drawn, and what it rests on. */
export function CountsFigure({
  range,
  search,
  patch,
  buckets,
  summary,
  answers,
  listHref,
}: CountsFigureProps) {
  const { t, language } = useTranslation();
  const picture = useRef<HTMLDivElement>(null);
  const { timeZone } = useTimeStyle();
  const { compare, fold, chart } = search;
  const days = countDays(range.from, range.to);
  const legend: LegendEntry[] = [
    { label: t('counts.thisPeriod'), look: chart === 'bars' ? 'bar' : 'line' },
    ...(fold === 'day' ? [{ label: t('counts.mean7'), look: 'line', colour: 2 } as const] : []),
    ...(compare ? [{ label: t('counts.before', { count: days }), look: 'before' } as const] : []),
    ...(buckets.some(({ status }) => status === 'missing')
      ? [{ label: t('counts.missing'), look: 'missing' } as const]
      : []),
  ];
  const base = baseLines(summary, fold, answers, { t, language });
  const spoken = summaryWords(range, summary, compare, { t, language });
  return (
    <FigureCard
      title={t('counts.figure')}
      span={8}
      summary={spoken}
      labels={{ table: t('counts.showTable'), picture: t('counts.showChart') }}
      aside={
        <>
          <Segmented
            label={t('counts.fold')}
            value={fold}
            options={folds.options.map((value) => ({ value, label: t(`counts.folds.${value}`) }))}
            onChange={(value) => patch({ fold: value })}
          />
          <Segmented
            label={t('counts.kind')}
            value={chart}
            options={chartKind.options.map((value) => ({ value, label: t(`counts.kinds.${value}`) }))}
            onChange={(value) => patch({ chart: value })}
          />
          <SaveFigure
            range={range}
            compare={compare}
            buckets={buckets}
            legend={legend}
            picture={() => picture.current?.querySelector('svg') ?? null}
            base={base}
          />
        </>
      }
      table={<CountsTable buckets={buckets} fold={fold} compare={compare} listHref={listHref} />}
      base={[...base, t('counts.baseList', { zone: timeZone })].map((line) => (
        <p key={line} className={styles['base']}>
          {line}
        </p>
      ))}
    >
      <FigureLegend entries={legend} />
      <div ref={picture} className={styles['picture']}>
        <Suspense>
          <CountsChart buckets={buckets} fold={fold} kind={chart} compare={compare} listHref={listHref} />
        </Suspense>
      </div>
    </FigureCard>
  );
}

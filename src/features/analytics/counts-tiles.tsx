import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { StatTile } from '../../ui/stat-tile.tsx';
import { StatTiles } from '../../ui/stat-tiles.tsx';
import { shareWords } from './change-words.ts';
import type { DayPoint } from './day-series.ts';
import type { DayRange } from './day-range.ts';
import type { PeriodSummary } from './period-summary.ts';

type CountsTilesProps = {
  summary: PeriodSummary;
  days: number;
  compare: boolean;
  /** Something is still to come. */
  loading: boolean;
  listHref: (days: DayRange) => string;
};

/** The figures of the period, each with what it rests on. */
export function CountsTiles({ summary, days, compare, loading, listHref }: CountsTilesProps) {
  const { t, language } = useTranslation();
  const { mean, previous, change, highest, lowest, missing } = summary;
  const none = t(loading ? 'counts.loading' : 'counts.none');
  const figure = (value: number | null, digits: number): ReactNode =>
    value === null ? t('common.empty') : formatNumber(value, language, digits);
  const one = (label: string, point: DayPoint | null) => (
    <StatTile
      label={label}
      value={figure(point?.count ?? null, 0)}
      base={
        point === null ? (
          none
        ) : (
          <Link to={listHref({ from: point.day, to: point.day })}>
            {formatCalendarDay(point.day, 'full', language)}
          </Link>
        )
      }
    />
  );
  return (
    <StatTiles label={t('counts.figures')}>
      <StatTile
        label={t('counts.mean')}
        value={figure(mean.mean, 1)}
        aside={compare && change !== null ? shareWords(change, t, language) : undefined}
        base={
          mean.days === 0
            ? none
            : t('counts.meanBase', { count: mean.days }) +
              (missing.length > 0 ? t('counts.meanMissing', { count: missing.length }) : '')
        }
      />
      {compare && (
        <StatTile
          label={t('counts.before', { count: days })}
          value={figure(previous.mean, 1)}
          base={previous.days === 0 ? none : t('counts.beforeBase', { count: previous.days })}
        />
      )}
      {one(t('counts.highest'), highest)}
      {one(t('counts.lowest'), lowest)}
    </StatTiles>
  );
}

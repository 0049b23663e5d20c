import { weekday } from '../../lib/calendar-day.ts';
import { changeOf, type Change } from './change-of.ts';
import type { DayPoint } from './day-series.ts';
import { meanOf, type Mean } from './mean-of.ts';

export type PeriodSummary = {
  /** Of the full days. */
  mean: Mean;
  /** Of the days before that stand against the full days. */
  previous: Mean;
  change: Change | null;
  /** The first full day with the most, and with the fewest. */
  highest: DayPoint | null;
  lowest: DayPoint | null;
  missing: string[];
  open: string[];
};

/** The figures of a period. Days that are missing or not over are told, and left out. */
export function periodSummary(points: readonly DayPoint[]): PeriodSummary {
  const full = points.filter(({ status }) => status === 'full');
  const mean = meanOf(full.map(({ count }) => count));
  const previous = meanOf(full.map((point) => point.previous));
  const best = (better: (a: number, b: number) => boolean) =>
    full.reduce<DayPoint | null>(
      (found, point) => (found === null || better(point.count ?? 0, found.count ?? 0) ? point : found),
      null,
    );
  const daysThatAre = (...wanted: DayPoint['status'][]) =>
    points.filter(({ status }) => wanted.includes(status)).map(({ day }) => day);
  return {
    mean,
    previous,
    change: changeOf(mean.mean, previous.mean),
    highest: best((a, b) => a > b),
    lowest: best((a, b) => a < b),
    missing: daysThatAre('missing'),
    open: daysThatAre('open', 'pending'),
  };
}

/** The average of a weekday, 0 for Monday to 6 for Sunday, in the period and in the one before. */
export type WeekdayMean = { weekday: number; mean: Mean; previous: Mean };

/**
 * The pattern of the week, over full days. The days before are taken by their own weekday, so that Monday stands against
 * Monday whatever the length of the period; a day before counts where its counterpart is a full day.
 */
export function weekdayPattern(points: readonly DayPoint[]): WeekdayMean[] {
  const full = points.filter(({ status }) => status === 'full');
  return Array.from({ length: 7 }, (_, at) => ({
    weekday: at,
    mean: meanOf(full.filter(({ day }) => weekday(day) === at).map(({ count }) => count)),
    previous: meanOf(
      full.filter(({ previousDay }) => weekday(previousDay) === at).map(({ previous }) => previous),
    ),
  }));
}

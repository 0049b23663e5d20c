import { addDays, weekday } from '../../lib/calendar-day.ts';
import type { DayPoint, DayStatus } from './day-series.ts';
import { meanOf } from './mean-of.ts';
import type { Fold } from './search.ts';

/** What one bar stands for: a day, or the average day of a week or month as far as it lies in the range. */
export type Bucket = {
  /** First and last day, both in the range. */
  from: string;
  to: string;
  status: DayStatus;
  /** Conversations per day; null where nothing is known. */
  value: number | null;
  /** How many days the value rests on, of how many in the bucket. */
  days: number;
  of: number;
  /** The same days of the period before: per day, and on how many days that rests. */
  previousFrom: string;
  previousTo: string;
  previous: number | null;
  previousDays: number;
  mean7: number | null;
};

/**
 * Folds days into buckets. A value is the mean of its full days, never their sum: one conversation may count on two days.
 * Only a bucket without a full day takes the days that are not over, and is `open` then. The period before is averaged
 * over the counterparts of the very days that the value rests on.
 */
export function foldSeries(points: readonly DayPoint[], fold: Fold): Bucket[] {
  const buckets = new Map<string, DayPoint[]>();
  for (const point of points) {
    const start = bucketStart(point.day, fold);
    const found = buckets.get(start);
    if (found === undefined) buckets.set(start, [point]);
    else found.push(point);
  }
  return Array.from(buckets.values(), toBucket);
}

/** The first day of the bucket in which a day lies. Weeks begin on Monday. */
function bucketStart(day: string, fold: Fold): string {
  if (fold === 'month') return `${day.slice(0, 7)}-01`;
  return fold === 'week' ? addDays(day, -weekday(day)) : day;
}

const order = ['full', 'open', 'loading', 'missing', 'pending'] as const satisfies readonly DayStatus[];

function toBucket(points: readonly DayPoint[]): Bucket {
  const status = order.find((one) => points.some((point) => point.status === one)) ?? 'missing';
  const used = points.filter((point) => point.status === status);
  const { mean, days } = meanOf(used.map(({ count }) => count));
  const before = meanOf(used.map(({ previous }) => previous));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a bucket without days');
  return {
    from: first.day,
    to: last.day,
    status,
    value: mean,
    days,
    of: points.length,
    previousFrom: first.previousDay,
    previousTo: last.previousDay,
    previous: before.mean,
    previousDays: before.days,
    mean7: points.length === 1 ? first.mean7 : null,
  };
}

import { addDays, countDays, eachDay } from '../../lib/calendar-day.ts';
import type { DayRange } from './day-range.ts';
import { meanOf } from './mean-of.ts';

/**
 * `full`: over, and counted. `open`: counted, but the day may not be over yet. `missing`: over, and Alli gives no count;
 * that is not 0. `pending`: neither over nor counted. `loading`: not answered yet.
 */
export type DayStatus = 'full' | 'open' | 'missing' | 'pending' | 'loading';

export type DayPoint = {
  day: string;
  status: DayStatus;
  /** Conversations on the day; null where no count is known. */
  count: number | null;
  /** The day as far into the period before, and its count. */
  previousDay: string;
  previous: number | null;
  /** Mean of the full days among the seven that end here; null if fewer than `MEAN_NEEDS` are, or the day may not be over. */
  mean7: number | null;
};

const MEAN_DAYS = 7;
export const MEAN_NEEDS = 4;

/**
 * The days of a range with what is known of each. `counts` is by day, null where Alli gave none, and reaches back before
 * the range for the mean and the comparison. From `openFrom` on a day may not be over yet.
 */
export function daySeries(
  { from, to }: DayRange,
  counts: ReadonlyMap<string, number | null>,
  openFrom: string,
): DayPoint[] {
  const length = countDays(from, to);
  const full = (day: string) => (day < openFrom ? (counts.get(day) ?? null) : null);
  return eachDay(from, to).map((day) => {
    const count = counts.get(day) ?? null;
    const previousDay = addDays(day, -length);
    const window = eachDay(addDays(day, 1 - MEAN_DAYS), day).map(full);
    const { mean, days } = meanOf(window);
    return {
      day,
      status: statusOf(day, counts.get(day), openFrom),
      count,
      previousDay,
      previous: counts.get(previousDay) ?? null,
      mean7: day < openFrom && days >= MEAN_NEEDS ? mean : null,
    };
  });
}

function statusOf(day: string, count: number | null | undefined, openFrom: string): DayStatus {
  if (count === undefined) return 'loading';
  if (count === null) return day < openFrom ? 'missing' : 'pending';
  return day < openFrom ? 'full' : 'open';
}

/**
 * The first day that may not be over: the zone of Alli's days is unknown, and of the reader's own and UTC, the two likely
 * ones, the day that is less far counts.
 */
export const firstOpenDay = (readersDay: string, utcDay: string): string =>
  readersDay < utcDay ? readersDay : utcDay;

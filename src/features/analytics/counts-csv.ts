import { toCsv } from '../../lib/csv.ts';
import { changeOf } from './change-of.ts';
import type { Bucket } from './fold-series.ts';

/**
 * The buckets as CSV, for programs: days as `YYYY-MM-DD`, numbers unrounded, empty where nothing is known, names of
 * columns the same in every language.
 */
export function countsCsv(buckets: readonly Bucket[], compare: boolean): string {
  const head = ['from', 'to', 'conversations_per_day', 'status', 'full_days', 'days', 'seven_day_mean'];
  const more = ['before_from', 'before_to', 'before_per_day', 'before_days', 'difference', 'change_share'];
  return toCsv([
    compare ? [...head, ...more] : head,
    ...buckets.map((bucket) => {
      const { from, to, value, status, of, mean7 } = bucket;
      const cells = [from, to, value, status, status === 'full' ? bucket.days : 0, of, mean7];
      if (!compare) return cells;
      const { previousFrom, previousTo, previous, previousDays } = bucket;
      const change = status === 'full' ? changeOf(value, previous) : null;
      return [
        ...cells,
        previousFrom,
        previousTo,
        previous,
        previousDays,
        change?.difference ?? null,
        change?.share ?? null,
      ];
    }),
  ]);
}

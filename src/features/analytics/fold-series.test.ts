import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, countDays, weekday } from '../../lib/calendar-day.ts';
import { daySeries } from './day-series.ts';
import { foldSeries } from './fold-series.ts';
import { fold } from './search.ts';

const series = (
  from: string,
  counts: readonly (number | null)[],
  openFrom = '2030-01-01',
  before: number[] = [],
) => {
  const start = addDays(from, -before.length);
  const byDay = new Map([...before, ...counts].map((count, at) => [addDays(start, at), count]));
  return daySeries({ from, to: addDays(from, counts.length - 1) }, byDay, openFrom);
};

describe('foldSeries', () => {
  test('a day is itself', () => {
    const [first, second] = foldSeries(series('2026-11-22', [3, null]), 'day');
    expect(first).toMatchObject({
      from: '2026-11-22',
      to: '2026-11-22',
      value: 3,
      days: 1,
      of: 1,
      status: 'full',
    });
    expect(second).toMatchObject({ value: null, status: 'missing' });
  });

  test('a week begins on Monday and is the average of its full days, never their sum', () => {
    // Saturday to Tuesday of the week after, with a missing Sunday; Tuesday is not over.
    const weeks = foldSeries(
      series('2026-11-14', [10, null, 20, 40, 30, 30, 30, 30, 30, 90, 5], '2026-11-24'),
      'week',
    );
    expect(weeks).toMatchObject([
      { from: '2026-11-14', to: '2026-11-15', value: 10, days: 1, of: 2 },
      { from: '2026-11-16', to: '2026-11-22', value: 30, days: 7, of: 7 },
      { from: '2026-11-23', to: '2026-11-24', value: 90, days: 1, of: 2, status: 'full' },
    ]);
  });

  test('only a bucket without any full day takes one that is not over', () => {
    expect(foldSeries(series('2026-11-30', [8, 9], '2026-11-30'), 'month')).toMatchObject([
      { from: '2026-11-30', value: 8, status: 'open', days: 1 },
      { from: '2026-12-01', value: 9, status: 'open', days: 1 },
    ]);
  });

  test('the period before is averaged over the counterparts of the very same days', () => {
    const [week] = foldSeries(series('2026-11-16', [10, null, 30], '2030-01-01', [1, 100, 3]), 'week');
    expect(week).toMatchObject({
      value: 20,
      previous: 2,
      previousDays: 2,
      previousFrom: '2026-11-13',
      previousTo: '2026-11-15',
    });
  });

  const counts = fc.array(fc.option(fc.nat(500)), { minLength: 1, maxLength: 120 });
  const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1980-01-01', days));

  test('buckets hold every day once, in order, and no week or month is cut in two', () => {
    fc.assert(
      fc.property(start, counts, fc.constantFrom(...fold.options), (from, all, by) => {
        const buckets = foldSeries(series(from, all), by);
        expect(buckets[0]?.from).toBe(from);
        expect(buckets.at(-1)?.to).toBe(addDays(from, all.length - 1));
        buckets.forEach((bucket, at) => {
          expect(bucket.of).toBe(countDays(bucket.from, bucket.to));
          const next = buckets[at + 1];
          if (next === undefined) return;
          expect(next.from).toBe(addDays(bucket.to, 1));
          if (by === 'week') expect(weekday(next.from)).toBe(0);
          if (by === 'month') expect(next.from.slice(8)).toBe('01');
        });
      }),
    );
  });

  test('means weighted by their days give the mean of all days', () => {
    fc.assert(
      fc.property(start, counts, fc.constantFrom(...fold.options), (from, all, by) => {
        const known = all.filter((count) => count !== null);
        const sum = foldSeries(series(from, all), by).reduce(
          (total, { value, days }) => total + (value ?? 0) * days,
          0,
        );
        expect(sum).toBeCloseTo(
          known.reduce((total, count) => total + count, 0),
          6,
        );
      }),
    );
  });
});

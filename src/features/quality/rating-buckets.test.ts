import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, eachDay } from '../../lib/calendar-day.ts';
import { addToTally, emptyTally, type Tally } from './measure.ts';
import { bucketFigure, ratingBuckets } from './rating-buckets.ts';

const ratings = fc.array(
  fc.record({
    rating: fc.constantFrom(true, false, null),
    agentRating: fc.constantFrom(true, false, null),
  }),
  { maxLength: 6 },
);

function tallyOf(rated: { rating: boolean | null; agentRating: boolean | null }[]): Tally {
  const tally = emptyTally();
  for (const one of rated) addToTally(tally, { id: 'a', ms: 0, byBot: true, cites: [], ...one }, 1);
  return tally;
}

describe('buckets', () => {
  test('hold every day of the range once, and lose no rating', () => {
    const ranges = fc.record({
      length: fc.integer({ min: 1, max: 200 }),
      byDay: fc.array(ratings, { maxLength: 200 }),
      rater: fc.constantFrom('user' as const, 'agent' as const),
    });
    fc.assert(
      fc.property(ranges, ({ length, byDay, rater }) => {
        const days = eachDay('2026-02-01', addDays('2026-02-01', length - 1));
        const groups = byDay
          .slice(0, length)
          .map((rated, at) => ({ key: days[at] ?? '', tally: tallyOf(rated) }));
        const buckets = ratingBuckets(days, groups, rater);
        expect(buckets.flatMap((bucket) => bucket.days)).toEqual(days);
        expect(new Set(buckets.slice(0, -1).map((bucket) => bucket.days.length)).size).toBeLessThan(2);
        const own = byDay.slice(0, length).flat();
        const of = (value: boolean) =>
          own.filter((one) => (rater === 'user' ? one.rating : one.agentRating) === value).length;
        const sum = (part: 'good' | 'bad') => buckets.reduce((all, bucket) => all + bucket[part], 0);
        expect([sum('good'), sum('bad')]).toEqual([of(true), of(false)]);
        for (const { good, bad, share } of buckets)
          expect(share).toBe(good + bad === 0 ? null : bad / (good + bad));
      }),
    );
  });

  test('are days up to six weeks, and sevens of days beyond', () => {
    const sizes = (to: string) =>
      ratingBuckets(eachDay('2026-01-01', to), [], 'user').map(({ days }) => days.length);
    expect(new Set(sizes('2026-02-14'))).toEqual(new Set([1]));
    expect(sizes('2026-02-15')).toEqual([7, 7, 7, 7, 7, 7, 4]);
  });

  test('open the bad ratings of all their days', () => {
    const [bucket] = ratingBuckets(['2026-01-01'], [], 'agent');
    expect(bucket && bucketFigure(bucket, 'agent')).toEqual({
      of: 'answers',
      by: 'day',
      keys: ['2026-01-01'],
      measure: 'agentBad',
    });
  });
});

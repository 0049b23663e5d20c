import { expect, test } from 'vitest';
import { addDays } from '../../lib/calendar-day.ts';
import { changeOf } from './change-of.ts';
import { daySeries } from './day-series.ts';
import { periodSummary, weekdayPattern } from './period-summary.ts';

/** The counts of days from 2 November 2026, a Monday, two weeks of which are the period before. */
const points = (counts: readonly (number | null)[]) =>
  daySeries(
    { from: '2026-11-16', to: '2026-11-29' },
    new Map(counts.map((count, at) => [addDays('2026-11-02', at), count])),
    '2026-11-29',
  );

const before = [10, 10, 10, 10, 10, 4, 4, 12, 12, null, 12, 12, 6, 6];
const period = [20, 30, 20, null, 20, 8, 8, 24, 24, 24, 24, 24, 12, 500];

test('figures rest on full days: what is missing or not over is told, and left out on both sides', () => {
  const { mean, previous, change, highest, lowest, missing, open } = periodSummary(
    points([...before, ...period]),
  );
  expect(mean).toEqual({ mean: (20 + 30 + 20 + 20 + 8 + 8 + 24 * 5 + 12) / 12, days: 12 });
  // Without the counterparts of 19 November, which is missing, and of the 29th, which is not over; 11 November is missing itself.
  expect(previous).toEqual({ mean: (10 * 4 + 4 + 4 + 12 * 4 + 6) / 11, days: 11 });
  expect(change?.difference).toBeCloseTo((mean.mean ?? 0) - (previous.mean ?? 0), 9);
  expect([highest?.day, highest?.count]).toEqual(['2026-11-17', 30]);
  expect([lowest?.day, lowest?.count]).toEqual(['2026-11-21', 8]);
  expect(missing).toEqual(['2026-11-19']);
  expect(open).toEqual(['2026-11-29']);
});

test('nothing known is no zero', () => {
  expect(periodSummary(points([]))).toMatchObject({
    mean: { mean: null, days: 0 },
    change: null,
    highest: null,
    lowest: null,
    missing: [],
  });
});

test('the pattern of the week stands Monday against Monday', () => {
  const pattern = weekdayPattern(points([...before, ...period]));
  expect(pattern.map(({ mean }) => mean.mean)).toEqual([22, 27, 22, 24, 22, 10, 8]);
  expect(pattern.map(({ mean }) => mean.days)).toEqual([2, 2, 2, 1, 2, 2, 1]);
  expect(pattern.map(({ previous }) => previous.mean)).toEqual([11, 11, 10, 12, 11, 5, 4]);
});

test('a change has no share where there was nothing before, and is none where something is not known', () => {
  expect(changeOf(431, 391)).toEqual({ difference: 40, share: 40 / 391 });
  expect(changeOf(5, 0)).toEqual({ difference: 5, share: null });
  expect(changeOf(0, 5)).toEqual({ difference: -5, share: -1 });
  expect(changeOf(null, 5)).toBeNull();
  expect(changeOf(5, null)).toBeNull();
});

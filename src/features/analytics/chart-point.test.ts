import { expect, test } from 'vitest';
import { addDays } from '../../lib/calendar-day.ts';
import { chartPoints } from './chart-point.ts';
import { daySeries } from './day-series.ts';
import { foldSeries } from './fold-series.ts';

const buckets = foldSeries(
  daySeries(
    { from: '2026-11-20', to: '2026-11-23' },
    new Map([7, 8, 9, 10, 1, null, 3, 4].map((count, at) => [addDays('2026-11-16', at), count])),
    '2026-11-23',
  ),
  'day',
);

test('a missing day is a gap and hatched, today is pale and hangs on a dashed line', () => {
  expect(chartPoints(buckets, true)).toMatchObject([
    { value: 1, line: 1, tail: null, missing: false, weak: false, previous: 7 },
    { value: null, line: null, tail: null, missing: true, weak: false, previous: 8 },
    { value: 3, line: 3, tail: 3, missing: false, weak: false, previous: 9 },
    { value: 4, line: null, tail: 4, missing: false, weak: true, previous: 10 },
  ]);
});

test('without comparison nothing of the period before is drawn', () => {
  expect(chartPoints(buckets, false).map(({ previous }) => previous)).toEqual([null, null, null, null]);
});

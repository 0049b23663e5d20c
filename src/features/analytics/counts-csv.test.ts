import { expect, test } from 'vitest';
import { addDays } from '../../lib/calendar-day.ts';
import { countsCsv } from './counts-csv.ts';
import { daySeries } from './day-series.ts';
import { foldSeries } from './fold-series.ts';

const buckets = foldSeries(
  daySeries(
    { from: '2026-11-20', to: '2026-11-22' },
    new Map([4, 0, 9, 5, 7, null].map((count, at) => [addDays('2026-11-17', at), count])),
    '2026-11-23',
  ),
  'day',
);
const lines = (text: string) => text.replace('\ufeff', '').trimEnd().split('\r\n');

test('every day is there, and what is not known is empty, never 0', () => {
  expect(lines(countsCsv(buckets, false))).toEqual([
    'from,to,conversations_per_day,status,full_days,days,seven_day_mean',
    '2026-11-20,2026-11-20,5,full,1,1,4.5',
    '2026-11-21,2026-11-21,7,full,1,1,5',
    '2026-11-22,2026-11-22,,missing,0,1,5',
  ]);
});

test('compared, with the days before, and no share where the base is 0', () => {
  expect(lines(countsCsv(buckets, true)).map((line) => line.split(',').slice(7).join())).toEqual([
    'before_from,before_to,before_per_day,before_days,difference,change_share',
    '2026-11-17,2026-11-17,4,1,1,0.25',
    '2026-11-18,2026-11-18,0,1,7,',
    '2026-11-19,2026-11-19,9,1,,',
  ]);
});

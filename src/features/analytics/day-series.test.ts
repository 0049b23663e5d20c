import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, eachDay } from '../../lib/calendar-day.ts';
import { daySeries, firstOpenDay, MEAN_NEEDS } from './day-series.ts';

const counted = (from: string, counts: readonly (number | null)[]) =>
  new Map(counts.map((count, at) => [addDays(from, at), count]));

describe('daySeries', () => {
  test('says of each day whether it is over, missing, or not there yet', () => {
    const counts = counted('2026-11-20', [4, null, 0, 7, null]);
    const points = daySeries({ from: '2026-11-20', to: '2026-11-25' }, counts, '2026-11-23');
    expect(points.map(({ status, count }) => [status, count])).toEqual([
      ['full', 4],
      ['missing', null],
      ['full', 0],
      ['open', 7],
      ['pending', null],
      ['loading', null],
    ]);
  });

  test('stands each day against the one as far into the period before, over ends of months', () => {
    const counts = counted('2026-02-26', [1, 2, 3, 4, 5, 6]);
    const points = daySeries({ from: '2026-03-01', to: '2026-03-03' }, counts, '2026-11-23');
    expect(points.map(({ previousDay, previous }) => [previousDay, previous])).toEqual([
      ['2026-02-26', 1],
      ['2026-02-27', 2],
      ['2026-02-28', 3],
    ]);
  });

  test.each([
    ['2026-03-01', '2026-03-31', '2026-01-29', '2026-02-28'],
    ['2028-03-01', '2028-03-31', '2028-01-30', '2028-02-29'],
    ['2026-10-25', '2026-10-25', '2026-10-24', '2026-10-24'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
  ])('before %s to %s lies %s to %s', (from, to, before, until) => {
    const days = daySeries({ from, to }, new Map(), '2030-01-01').map(({ previousDay }) => previousDay);
    expect([days[0], days.at(-1)]).toEqual([before, until]);
  });

  test('the period before is as long, and ends on the day before the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 400 }), (start, length) => {
        const from = addDays('1970-01-01', start);
        const points = daySeries({ from, to: addDays(from, length - 1) }, new Map(), '2030-01-01');
        expect(points.map(({ previousDay }) => previousDay)).toEqual(
          eachDay(addDays(from, -length), addDays(from, -1)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('the 7-day mean looks back before the range, passes over missing days, and needs enough of them', () => {
    const counts = counted('2026-11-01', [1, 2, 3, 4, 5, 6, 7, null, 9]);
    const points = daySeries({ from: '2026-11-03', to: '2026-11-10' }, counts, '2026-11-09');
    expect(points.map(({ mean7 }) => mean7)).toEqual([null, 2.5, 3, 3.5, 4, 4.5, null, null]);
  });

  test('the 7-day mean is the mean of the full days of the window, for any counts', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(500)), { minLength: 7, maxLength: 60 }), (all) => {
        const from = addDays('2026-01-01', 6);
        const to = addDays('2026-01-01', all.length - 1);
        const points = daySeries({ from, to }, counted('2026-01-01', all), '2030-01-01');
        points.forEach(({ mean7 }, at) => {
          const window = all.slice(at, at + 7).filter((count) => count !== null);
          const sum = window.reduce((total, count) => total + count, 0);
          expect(mean7).toBe(window.length >= MEAN_NEEDS ? sum / window.length : null);
        });
        expect(points.map(({ day }) => day)).toEqual(eachDay(from, to));
      }),
    );
  });
});

test('of the reader’s day and that of UTC the one less far may still be open', () => {
  expect(firstOpenDay('2026-11-24', '2026-11-23')).toBe('2026-11-23');
  expect(firstOpenDay('2026-11-22', '2026-11-23')).toBe('2026-11-22');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, countDays, dayAt, eachDay, weekday } from './calendar-day.ts';

/** Days of some centuries, leap years and all changes of the clock among them. */
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const shift = fc.integer({ min: -4000, max: 4000 });

describe('addDays', () => {
  test.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    // Days on which clocks change in London, New York and Santiago: 23 or 25 hours long there.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-25', -1, '2026-10-24'],
    ['2026-09-05', 1, '2026-09-06'],
  ])('%s %i is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  test('goes there and back, and adds up', () => {
    fc.assert(
      fc.property(day, shift, shift, (one, a, b) => {
        expect(addDays(addDays(one, a), -a)).toBe(one);
        expect(addDays(addDays(one, a), b)).toBe(addDays(one, a + b));
      }),
    );
  });

  test('agrees with a calendar that counts days of months itself', () => {
    const next = (one: string) => {
      const [y = 0, m = 0, d = 0] = one.split('-').map(Number);
      const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
      const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
      const [ny, nm, nd] = d < length ? [y, m, d + 1] : m < 12 ? [y, m + 1, 1] : [y + 1, 1, 1];
      return [ny, String(nm).padStart(2, '0'), String(nd).padStart(2, '0')].join('-');
    };
    fc.assert(
      fc.property(day, (one) => {
        expect(addDays(one, 1)).toBe(next(one));
      }),
    );
  });
});

test('eachDay gives as many days as countDays says, each the day after', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 800 }), (from, length) => {
      const to = addDays(from, length - 1);
      const days = eachDay(from, to);
      expect(countDays(from, to)).toBe(length);
      expect(days).toHaveLength(length);
      days.forEach((one, at) => expect(one).toBe(addDays(from, at)));
    }),
  );
});

test('weekday begins with Monday and repeats after seven days', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29', '1969-12-31'].map(weekday)).toEqual([0, 5, 6, 2]);
  fc.assert(
    fc.property(day, shift, (one, days) => {
      expect(weekday(addDays(one, days))).toBe((((weekday(one) + days) % 7) + 7) % 7);
    }),
  );
});

test('dayAt is the day on the calendar of the zone', () => {
  const ms = Date.UTC(2026, 10, 23, 22, 30);
  expect(dayAt(ms, 'Asia/Seoul')).toBe('2026-11-24');
  expect(dayAt(ms, 'UTC')).toBe('2026-11-23');
  expect(dayAt(Date.UTC(2026, 10, 23, 4), 'America/Los_Angeles')).toBe('2026-11-22');
  // The 25 hours of a day in New York all lie in it.
  for (let hour = 4; hour < 29; hour++)
    expect(dayAt(Date.UTC(2026, 10, 1, hour), 'America/New_York')).toBe('2026-11-01');
});

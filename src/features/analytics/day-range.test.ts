import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, countDays } from '../../lib/calendar-day.ts';
import { chosenRange, LONGEST_DAYS, presetOf, previousRange } from './day-range.ts';

const TODAY = '2026-11-23';
const none = { from: null, to: null, preset: '28' } as const;

test('a preset ends today and has as many days as it says', () => {
  expect(chosenRange(none, TODAY)).toEqual({ from: '2026-10-27', to: TODAY, problem: null });
  expect(chosenRange({ ...none, preset: '7' }, '2026-03-02')).toMatchObject({ from: '2026-02-24' });
});

test('dates come first; where one is missing, the preset or today stands in', () => {
  const dates = { from: '2026-01-31', to: '2026-03-01' };
  expect(chosenRange({ ...none, ...dates }, TODAY)).toEqual({ ...dates, problem: null });
  expect(chosenRange({ ...none, to: '2026-03-01' }, TODAY)).toMatchObject({ from: '2026-02-02' });
  expect(chosenRange({ ...none, from: '2026-11-20' }, TODAY)).toMatchObject({ to: TODAY });
});

test('a range that ends before it begins, or has no end in sight, is told', () => {
  expect(chosenRange({ ...none, from: '2026-11-24' }, TODAY).problem).toBe('backwards');
  expect(chosenRange({ ...none, from: TODAY, to: TODAY }, TODAY).problem).toBeNull();
  expect(chosenRange({ ...none, from: addDays(TODAY, 1 - LONGEST_DAYS) }, TODAY).problem).toBeNull();
  expect(chosenRange({ ...none, from: addDays(TODAY, -LONGEST_DAYS) }, TODAY).problem).toBe('long');
});

test('a range is called by its preset, however it was chosen', () => {
  expect(presetOf({ from: '2026-10-27', to: TODAY }, TODAY)).toBe('28');
  expect(presetOf({ from: '2026-10-26', to: '2026-11-22' }, TODAY)).toBeNull();
  expect(presetOf({ from: '2026-10-26', to: TODAY }, TODAY)).toBeNull();
});

test.each([
  ['2026-03-01', '2026-03-31', '2026-01-29', '2026-02-28'],
  ['2028-03-01', '2028-03-31', '2028-01-30', '2028-02-29'],
  ['2026-10-25', '2026-10-25', '2026-10-24', '2026-10-24'],
  ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
])('before %s to %s lies %s to %s', (from, to, before, until) =>
  expect(previousRange({ from, to })).toEqual({ from: before, to: until }),
);

test('the period before is as long, and ends on the day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 3000 }), (start, length) => {
      const from = addDays('1970-01-01', start);
      const before = previousRange({ from, to: addDays(from, length - 1) });
      expect(countDays(before.from, before.to)).toBe(length);
      expect(addDays(before.to, 1)).toBe(from);
    }),
  );
});

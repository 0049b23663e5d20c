import { expect, test } from 'vitest';
import { addDays } from '../../lib/calendar-day.ts';
import { chosenRange, LONGEST_DAYS, presetOf } from './day-range.ts';

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

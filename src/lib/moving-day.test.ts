// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readMovingDay, writeMovingDay } from './moving-day.ts';
import { changeSettings } from './settings.ts';
import { toWallTime } from './wall-time.ts';

const NOW = Date.UTC(2026, 10, 23, 5, 6);
afterEach(() => changeSettings({ timeZone: null }));

test('today and days before it start at midnight of the chosen zone', () => {
  changeSettings({ timeZone: 'Asia/Seoul' });
  expect(readMovingDay('today', NOW)).toBe(Date.UTC(2026, 10, 22, 15));
  expect(readMovingDay('today-7', NOW)).toBe(Date.UTC(2026, 10, 15, 15));
  changeSettings({ timeZone: 'America/New_York' });
  // Across the end of summer time.
  expect(readMovingDay('today-30', NOW)).toBe(Date.UTC(2026, 9, 24, 4));
});

test.each([
  '',
  'today-',
  'today-0',
  'today-07',
  'today+1',
  'Today',
  'yesterday',
  'today-99999',
  '2026-11-23',
])('%j is none', (text) => expect(readMovingDay(text, NOW)).toBeNull());

test('what is written is read as the same moment, in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/London', 'Pacific/Auckland', 'UTC'),
      fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2040, 0) }),
      fc.integer({ min: 0, max: 3650 }),
      (timeZone, nowMs, days) => {
        changeSettings({ timeZone });
        const text = days === 0 ? 'today' : `today-${String(days)}`;
        const ms = readMovingDay(text, nowMs);
        if (ms === null) throw new Error('not read');

        expect(writeMovingDay(ms, nowMs)).toBe(text);
        expect(writeMovingDay(ms + 60_000, nowMs)).toBeNull();
        expect(toWallTime(ms, timeZone)).toMatch(/T0[01]:00$/);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { formatCalendarDay, formatWeekday } from './format-calendar-day.ts';

test('days are written as they are, in no zone', () => {
  expect(formatCalendarDay('2026-11-17', 'full', 'en')).toBe('Tue, 17 Nov 2026');
  expect(formatCalendarDay('2026-11-01', 'short', 'en')).toBe('1 Nov');
  expect(formatCalendarDay('2026-11-17', 'spoken', 'en')).toMatch(/^Tuesday,? 17 November 2026$/);
  expect(formatCalendarDay('2026-11-17', 'month', 'en')).toBe('Nov 2026');
  expect(formatCalendarDay('2026-11-17', 'dated', 'ko')).toBe('2026년 11월 17일');
  expect(formatCalendarDay('2026-11-17', 'dated', 'ja')).toBe('2026年11月17日');
});

test('weekdays begin with Monday', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((day) => formatWeekday(day, 'short', 'en'))).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ]);
  expect(formatWeekday(0, 'long', 'ja')).toBe('月曜日');
});

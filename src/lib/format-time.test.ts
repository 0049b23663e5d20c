import { describe, expect, test } from 'vitest';
import {
  formatClock,
  formatDay,
  formatDayClock,
  formatExact,
  formatShort,
  formatZone,
} from './format-time.ts';

const seoul = { language: 'en', timeZone: 'Asia/Seoul' };
const york = { language: 'en', timeZone: 'America/New_York' };
const at = (iso: string) => Date.parse(iso);
/** 14:06 in Seoul, 00:06 in New York, of the same day. */
const now = at('2026-11-23T05:06:09Z');

describe('short', () => {
  test.each([
    ['2026-11-23T05:06:09Z', '14:06'],
    ['2026-11-22T15:00:00Z', '00:00'],
    ['2026-11-23T14:59:59Z', '23:59'],
    ['2026-11-22T14:59:59Z', '22 Nov'],
    ['2026-11-23T15:00:00Z', '24 Nov'],
    ['2025-12-31T15:00:00Z', '1 Jan'],
    ['2025-12-31T14:59:59Z', '31 Dec 2025'],
  ])('%s in Seoul is %s', (iso, words) => {
    expect(formatShort(at(iso), seoul, now)).toBe(words);
  });

  test('today is that of the zone, from cell to cell and when midnight passes', () => {
    expect(formatShort(at('2026-11-23T03:00Z'), york, now)).toBe('22 Nov');
    expect(formatShort(at('2026-11-23T03:00Z'), seoul, now)).toBe('12:00');
    expect(formatShort(at('2026-11-23T03:00Z'), seoul, at('2026-11-23T15:00Z'))).toBe('23 Nov');
  });

  test('a day of 25 hours is one day', () => {
    const evening = at('2026-11-02T04:59Z');
    expect(formatShort(at('2026-11-01T04:00Z'), york, evening)).toBe('00:00');
    expect(formatShort(at('2026-11-01T03:59Z'), york, evening)).toBe('31 Oct');
  });
});

test('day and clock, with the year only where it is another', () => {
  expect(formatDayClock(at('2026-11-15T15:00Z'), seoul, now)).toBe('16 Nov, 00:00');
  expect(formatDayClock(at('2025-11-15T15:00Z'), seoul, now)).toBe('16 Nov 2025, 00:00');
});

// Punctuation differs from one version of the language data to the next.
test('clock, day and exact time are of the zone', () => {
  expect(formatClock(now, york)).toBe('00:06');
  expect(formatDay(at('2026-11-22T15:00Z'), seoul)).toMatch(/^Monday,? 23 November 2026$/);
  expect(formatExact(now, seoul)).toMatch(/^23 November 2026(,| at) 14:06:09 GMT\+9$/);
});

test('the zone says how far it is from UTC on that day', () => {
  expect(formatZone(seoul, now)).toBe('Asia/Seoul, GMT+9');
  expect(formatZone(york, now)).toBe('America/New_York, GMT-5');
  expect(formatZone(york, at('2026-07-01T00:00Z'))).toBe('America/New_York, GMT-4');
  expect(formatZone({ language: 'en', timeZone: 'UTC' }, now)).toMatch(/^UTC(, GMT(\+0)?)?$/);
});

test('other languages write it their way', () => {
  expect(formatShort(at('2026-11-22T00:00Z'), { ...seoul, language: 'ko' }, now)).toBe('11월 22일');
  expect(formatDay(now, { ...seoul, language: 'ja' })).toBe('2026年11月23日月曜日');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, fromWallTime, startOfDay, toWallTime } from './wall-time.ts';

const HOUR = 3_600_000;
const zones = [
  'UTC',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];
const zone = fc.constantFrom(...zones);
const at = (iso: string) => Date.parse(iso);

describe('the clock of a zone', () => {
  test.each([
    ['Asia/Seoul', '2026-11-23T14:06'],
    ['America/New_York', '2026-11-23T00:06'],
    ['Europe/Berlin', '2026-11-23T06:06'],
    ['Australia/Lord_Howe', '2026-11-23T16:06'],
    ['Asia/Kathmandu', '2026-11-23T10:51'],
  ])('%s', (timeZone, wall) => {
    expect(toWallTime(at('2026-11-23T05:06:59.999Z'), timeZone)).toBe(wall);
    expect(fromWallTime(wall, timeZone)).toBe(at('2026-11-23T05:06Z'));
  });
  test('midnight is hour 00', () => {
    expect(toWallTime(at('2026-11-22T15:00Z'), 'Asia/Seoul')).toBe('2026-11-23T00:00');
  });
  test('years have four digits', () => {
    expect(toWallTime(at('0987-06-05T04:03Z'), 'UTC')).toBe('0987-06-05T04:03');
  });
});

describe('where the clock jumps', () => {
  // Wall time, zone, the moments it may mean: of the hour that comes twice the first, of a gap the moment after.
  test.each([
    ['gap', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30Z', '2026-03-08T03:30'],
    ['gap', '2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00Z', '2026-03-29T03:00'],
    [
      'gap of half an hour',
      '2026-10-04T02:10',
      'Australia/Lord_Howe',
      '2026-10-03T15:40Z',
      '2026-10-04T02:40',
    ],
    ['gap at midnight', '2018-11-04T00:00', 'America/Sao_Paulo', '2018-11-04T03:00Z', '2018-11-04T01:00'],
    ['gap of a day', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z', '2011-12-31T12:00'],
    ['twice', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z', '2026-11-01T01:30'],
    ['twice', '2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T00:59Z', '2026-10-25T02:59'],
    [
      'half an hour twice',
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45Z',
      '2026-04-05T01:45',
    ],
    ['just before', '2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59Z', '2026-03-08T01:59'],
    ['just after', '2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00Z', '2026-03-08T03:00'],
  ])('%s: %s in %s', (_, wall, timeZone, moment, shown) => {
    const ms = fromWallTime(wall, timeZone);
    expect(ms).toBe(at(moment));
    expect(toWallTime(ms ?? 0, timeZone)).toBe(shown);
  });
});

test.each([
  '',
  'now',
  '2026-11-23',
  '2026-11-23T05:06:07',
  '2026-11-23 05:06',
  '2026-13-01T00:00',
  '2026-11-23T25:00',
  '12026-01-01T00:00',
  // Date.parse takes these for days of March and for the day after.
  '2026-02-30T00:00',
  '2026-02-29T00:00',
  '2026-11-23T24:00',
])('%j is no time', (wall) => {
  expect(fromWallTime(wall, 'Europe/Berlin')).toBeNull();
});

const minute = (from: string, to: string) =>
  fc.integer({ min: at(from) / 60_000, max: at(to) / 60_000 }).map((n) => n * 60_000);

test('a moment comes back from the clock; where that shows it twice, the first of the two', () => {
  fc.assert(
    fc.property(minute('1970-01-03T00:00Z', '2100-01-01T00:00Z'), zone, (ms, timeZone) => {
      const wall = toWallTime(ms, timeZone);
      const back = fromWallTime(wall, timeZone) ?? Number.NaN;
      expect(toWallTime(back, timeZone)).toBe(wall);
      // No zone puts its clock back by more than two hours; Samoa and its like only jumped ahead.
      expect([0, HOUR / 2, HOUR, 2 * HOUR]).toContain(ms - back);
    }),
    { numRuns: 500 },
  );
});

test('a moment beside a change of the clock comes back too', () => {
  const jumps = ['2026-03-08T07:00Z', '2026-11-01T06:00Z', '2026-04-04T15:00Z', '2026-10-03T15:30Z'];
  const near = fc.tuple(fc.constantFrom(...jumps), fc.integer({ min: -180, max: 180 }));
  const jumping = fc.constantFrom('America/New_York', 'Australia/Lord_Howe');
  fc.assert(
    fc.property(near, jumping, ([jump, minutes], timeZone) => {
      const ms = at(jump) + minutes * 60_000;
      const back = fromWallTime(toWallTime(ms, timeZone), timeZone) ?? Number.NaN;
      expect(toWallTime(back, timeZone)).toBe(toWallTime(ms, timeZone));
      expect([0, HOUR / 2, HOUR]).toContain(ms - back);
    }),
    { numRuns: 300 },
  );
});

test('what the clock of a zone shows in any year of four digits is a time there', () => {
  fc.assert(
    fc.property(minute('0002-01-01T00:00Z', '9999-12-31T23:59Z'), zone, (ms, timeZone) => {
      const wall = toWallTime(ms, timeZone);
      fc.pre(!wall.startsWith('10000'));
      expect(toWallTime(fromWallTime(wall, timeZone) ?? Number.NaN, timeZone)).toBe(wall);
    }),
    { numRuns: 500 },
  );
});

test('the last minute that a field can hold is a time in every zone', () => {
  for (const timeZone of zones)
    expect(toWallTime(fromWallTime('9999-12-31T23:59', timeZone) ?? 0, timeZone)).toBe('9999-12-31T23:59');
});

describe('the start of a day', () => {
  test.each([
    ['Asia/Seoul', '2026-11-22T16:00Z', 0, '2026-11-22T15:00Z'],
    ['Asia/Seoul', '2026-11-22T14:59Z', 0, '2026-11-21T15:00Z'],
    ['America/New_York', '2026-03-08T20:00Z', 0, '2026-03-08T05:00Z'],
    ['America/New_York', '2026-03-08T20:00Z', 1, '2026-03-09T04:00Z'],
    ['Europe/Berlin', '2026-01-01T12:00Z', -1, '2025-12-30T23:00Z'],
    ['America/Sao_Paulo', '2018-11-04T12:00Z', 0, '2018-11-04T03:00Z'],
  ])('%s %s %i', (timeZone, moment, shift, start) => {
    expect(startOfDay(at(moment), timeZone, shift)).toBe(at(start));
  });

  test('it is not later than the moment, and its day is the same', () => {
    fc.assert(
      fc.property(minute('1990-01-01T00:00Z', '2100-01-01T00:00Z'), zone, (ms, timeZone) => {
        const start = startOfDay(ms, timeZone);
        expect(start).toBeLessThanOrEqual(ms);
        expect(ms - start).toBeLessThan(DAY_MS + 2 * HOUR);
        expect(toWallTime(start, timeZone).slice(0, 10)).toBe(toWallTime(ms, timeZone).slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });
});

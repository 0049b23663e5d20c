import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createZoneClock } from './zone-clock.ts';

const zones = ['UTC', 'Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

test('says what the calendar says, daylight saving and half hours included', () => {
  for (const timeZone of zones) {
    const clock = createZoneClock(timeZone);
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    const moment = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(moment, (ms) => {
        const { weekday, hour, day } = clock(ms);
        const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
        expect([names[weekday], hour]).toEqual([parts['weekday'], Number(parts['hour'])]);
        expect(day).toBe(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(ms));
      }),
    );
  }
});

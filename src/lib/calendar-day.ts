import { DAY_MS, toWallTime } from './wall-time.ts';

/**
 * Days of the calendar, `YYYY-MM-DD`. They are counted in UTC, where every day has 24 hours: no zone and no change of the
 * clock comes into it. Whose day it is (Alli's, the reader's) is for the caller to know.
 */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / DAY_MS;

const fromNumber = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** The day so many days later, or earlier if negative. */
export const addDays = (day: string, days: number): string => fromNumber(dayNumber(day) + days);

/** How many days a range has, both ends included; 1 for a single day, 0 or less if it ends before it begins. */
export const countDays = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1;

/** Every day of a range, both ends included. */
export const eachDay = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, countDays(from, to)) }, (_, at) => addDays(from, at));

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** The day (`YYYY-MM-DD`) in which a moment (ms since 1970, UTC) lies on the calendar of a zone. */
export const dayAt = (ms: number, timeZone: string): string => toWallTime(ms, timeZone).slice(0, 10);

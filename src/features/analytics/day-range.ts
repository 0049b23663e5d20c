import { addDays, countDays } from '../../lib/calendar-day.ts';
import { preset, type AnalyticsSearch, type Preset } from './search.ts';

/** Days of the calendar, `YYYY-MM-DD`, both ends included. */
export type DayRange = { from: string; to: string };

/** Ten years: beyond it lies an accident, and a thousand requests. */
export const LONGEST_DAYS = 3660;

export type ChosenRange = DayRange & {
  /** Why it cannot be used: it ends before it begins, or is longer than `LONGEST_DAYS`. */
  problem: 'backwards' | 'long' | null;
};

/** The range that a URL means on a day (`today`, the reader's). */
export function chosenRange(
  { from, to, preset: days }: Pick<AnalyticsSearch, 'from' | 'to' | 'preset'>,
  today: string,
): ChosenRange {
  const end = to ?? today;
  const start = from ?? addDays(end, 1 - Number(days));
  const length = countDays(start, end);
  return { from: start, to: end, problem: length < 1 ? 'backwards' : length > LONGEST_DAYS ? 'long' : null };
}

/** The preset that a range is the same as, if any. */
export const presetOf = ({ from, to }: DayRange, today: string): Preset | null =>
  to === today ? (preset.options.find((days) => countDays(from, to) === Number(days)) ?? null) : null;

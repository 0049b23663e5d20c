import { call } from '../../lib/api-client.ts';
import { HttpError } from '../../lib/api-error.ts';
import { addDays, countDays } from '../../lib/calendar-day.ts';
import { readDayAnswer, type DayAnswer } from './day-answer.ts';
import type { DayRange } from './day-range.ts';

/** A range that is refused is not halved below this many days: then it is not the length that Alli minds. */
const SHORTEST_DAYS = 7;

/**
 * The counts of a range. The longest that Alli answers is unknown: one that it refuses as a bad request is asked for in
 * two halves. Throws as `call` does.
 */
export async function fetchDays(range: DayRange, signal: AbortSignal): Promise<DayAnswer[]> {
  const { from, to } = range;
  try {
    const answer = await call('getDailyCounts', { body: { startDate: from, endDate: to }, signal });
    return [readDayAnswer(range, answer)];
  } catch (error) {
    const days = countDays(from, to);
    if (!(error instanceof HttpError) || error.status !== 400 || days <= SHORTEST_DAYS) throw error;
    const middle = addDays(from, Math.floor(days / 2) - 1);
    const first = await fetchDays({ from, to: middle }, signal);
    return [...first, ...(await fetchDays({ from: addDays(middle, 1), to }, signal))];
  }
}

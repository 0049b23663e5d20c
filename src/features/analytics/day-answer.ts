import type { DailyCountsResponse } from '../../contract/daily-counts.ts';
import { eachDay } from '../../lib/calendar-day.ts';
import { isCalendarDay } from '../../lib/is-calendar-day.ts';
import type { DayRange } from './day-range.ts';

/** What Alli answered about a range of days. */
export type DayAnswer = {
  range: DayRange;
  /** Conversations by day; days that Alli leaves out are not there. */
  counts: Readonly<Record<string, number>>;
  /** Entries of days that were not asked for, or that are no days. */
  strange: number;
  /** As given; null where not. */
  state: string | null;
  campaignCount: number | null;
  errors: string | null;
};

/** Reads an answer. Of two entries for one day the later counts. */
export function readDayAnswer(range: DayRange, { result, errors }: DailyCountsResponse): DayAnswer {
  const counts: Record<string, number> = {};
  let strange = 0;
  for (const { date, activeCount } of result?.dailyTotalCount ?? []) {
    if (date === undefined || !isDayOf(range, date) || (activeCount ?? 0) < 0) strange++;
    else if (activeCount !== undefined) counts[date] = activeCount;
  }
  return {
    range,
    counts,
    strange,
    state: result?.state ?? null,
    campaignCount: result?.campaignCount ?? null,
    errors: errors == null || Object.keys(errors).length === 0 ? null : JSON.stringify(errors).slice(0, 300),
  };
}

const isDayOf = ({ from, to }: DayRange, date: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(date) && isCalendarDay(date) && from <= date && date <= to;

/** The counts of all answers, by day: null for a day that was asked for and not given. Days not answered yet are not there. */
export function joinAnswers(answers: readonly DayAnswer[]): Map<string, number | null> {
  const joined = new Map<string, number | null>();
  for (const { range, counts } of answers)
    for (const day of eachDay(range.from, range.to)) joined.set(day, counts[day] ?? null);
  return joined;
}

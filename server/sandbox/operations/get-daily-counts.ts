import { endpoints } from '../../../src/contract/endpoints.ts';
import type { DailyCountsResponse } from '../../../src/contract/daily-counts.ts';
import { jsonAnswer, Refusal } from '../answer.ts';
import { DAY } from '../data/pace.ts';
import { errorAnswers } from '../error-answers.ts';
import { readBody } from '../read-request.ts';
import { chatTime, ordinals } from '../store/read-chats.ts';
import type { Store } from '../store/store.ts';
import type { Handler } from './world.ts';

const LONGEST = 3660;

/**
 * For each day of the range, how many conversations had a chat on it; one that goes on for three days counts three times.
 * Days are UTC here (which zone Alli uses is unknown). A missing end of the range is the other end, or the newest chat.
 */
export const getDailyCounts: Handler = (request, { store }) => {
  const body = readBody(endpoints.getDailyCounts.body, request);
  const newest =
    store.byLastChat.length === 0
      ? 0
      : store.get('lastChatTime', store.byLastChat.at(store.byLastChat.length - 1));
  const end = dayOf('endDate', body.endDate ?? body.startDate) ?? Math.floor(Math.max(0, newest) / DAY);
  const start = dayOf('startDate', body.startDate) ?? end;
  if (start > end) throw new Refusal(errorAnswers.badParameter('startDate: after endDate'));
  if (end - start > LONGEST) throw new Refusal(errorAnswers.badParameter('startDate: range too long'));
  const counts = countDays(store, start, end);
  const answer: DailyCountsResponse = {
    result: {
      dailyTotalCount: counts.map((activeCount, i) => ({ date: dateOf(start + i), activeCount })),
      state: 'success',
      campaignCount: 0,
    },
    errors: null,
  };
  return jsonAnswer(answer);
};

/** Days since 1970, or null if none is given. Throws Refusal for a date that does not exist. */
function dayOf(name: string, date: string | undefined): number | null {
  if (date === undefined) return null;
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || dateOf(time / DAY) !== date) {
    throw new Refusal(errorAnswers.badParameter(`${name}: must be YYYY-MM-DD`));
  }
  return time / DAY;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function countDays(store: Store, start: number, end: number): number[] {
  const counts = Array.from({ length: end - start + 1 }, () => 0);
  const count = (day: number) => {
    if (day >= start && day <= end) counts[day - start] = (counts[day - start] ?? 0) + 1;
  };
  for (const index of store.columns.keys()) {
    if (store.get('chatCount', index) === 0) continue;
    const first = Math.floor(store.get('createdAt', index) / DAY);
    const last = Math.floor(store.get('lastChatTime', index) / DAY);
    if (last < start || first > end) continue;
    if (first === last) count(first);
    else daysOf(store, index).forEach(count);
  }
  return counts;
}

function daysOf(store: Store, index: number): Set<number> {
  const all = ordinals(store, index, 0, Infinity);
  return new Set(all.map((ordinal) => Math.floor(chatTime(store, index, ordinal) / DAY)));
}

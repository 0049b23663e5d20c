import { dailyCountsRange, type DailyCountsRange } from '../../src/contract/daily-counts.ts';
import { describeIssues } from '../describe-issues.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads the range of the daily counts, which Alli wants as the body of a GET, from the query.
 * Days are `YYYY-MM-DD` and must exist. Throws `Refusal` (bad-query).
 */
export function readDayRange(query: URLSearchParams): DailyCountsRange {
  const names = [...query.keys()];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Refusal('bad-query', `${twice}: given more than once`);
  const parsed = dailyCountsRange.safeParse(Object.fromEntries(query));
  if (!parsed.success) throw new Refusal('bad-query', describeIssues(parsed.error.issues).join('; '));
  const { startDate, endDate } = parsed.data;
  for (const [name, day] of Object.entries({ startDate, endDate }))
    if (day !== undefined && !isDay(day))
      throw new Refusal('bad-query', `${name}: expected a day that exists, as YYYY-MM-DD`);
  if (startDate !== undefined && endDate !== undefined && startDate > endDate)
    throw new Refusal('bad-query', 'startDate: later than endDate');
  return parsed.data;
}

/** `Date` rolls 31 February over into March, so a day exists if it comes back as it went in. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

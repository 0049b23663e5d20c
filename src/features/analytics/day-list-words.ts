import type { Translate } from '../../i18n/i18n-store.ts';
import { addDays } from '../../lib/calendar-day.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';

/** Names at most so many runs of days; the rest are counted. */
const MOST = 4;

/** Days in words, neighbours as a span: `10 Nov, 12 Nov – 14 Nov`. Ascending days. */
export function dayListWords(days: readonly string[], t: Translate, language: string): string {
  const runs: { from: string; to: string; count: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && addDays(run.to, 1) === day) {
      run.to = day;
      run.count++;
    } else runs.push({ from: day, to: day, count: 1 });
  }
  const name = (day: string) => formatCalendarDay(day, 'short', language);
  const shown = runs
    .slice(0, MOST)
    .map(({ from, to }) => (from === to ? name(from) : t('counts.span', { from: name(from), to: name(to) })));
  const rest = runs.slice(MOST).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) shown.push(t('counts.moreDays', { count: rest }));
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(shown);
}

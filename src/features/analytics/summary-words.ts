import type { Translate } from '../../i18n/i18n-store.ts';
import { countDays } from '../../lib/calendar-day.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { changeWords } from './change-words.ts';
import type { DayRange } from './day-range.ts';
import { dayListWords } from './day-list-words.ts';
import type { DayPoint } from './day-series.ts';
import type { PeriodSummary } from './period-summary.ts';

/** What the picture of a period says, in sentences, for those who do not see it. */
export function summaryWords(
  { from, to }: DayRange,
  { mean, previous, change, highest, lowest, missing, open }: PeriodSummary,
  compare: boolean,
  { t, language }: { t: Translate; language: string },
): string {
  const day = (one: string) => formatCalendarDay(one, 'spoken', language);
  const number = (value: number) => formatNumber(value, language, 1);
  const at = (point: DayPoint) => ({ value: number(point.count ?? 0), day: day(point.day) });
  const parts = [t('counts.summary', { from: day(from), to: day(to) })];
  if (mean.mean === null) parts.push(t('counts.summaryNone'));
  else parts.push(t('counts.summaryMean', { mean: number(mean.mean), count: mean.days }));
  if (highest !== null) parts.push(t('counts.summaryHighest', at(highest)));
  if (lowest !== null) parts.push(t('counts.summaryLowest', at(lowest)));
  if (compare && previous.mean !== null && change !== null)
    parts.push(
      t('counts.summaryBefore', {
        count: countDays(from, to),
        mean: number(previous.mean),
        change: changeWords(change, t, language),
      }),
    );
  if (missing.length > 0) parts.push(t('counts.baseMissing', { days: dayListWords(missing, t, language) }));
  if (open.length > 0) parts.push(t('counts.baseOpen', { days: dayListWords(open, t, language) }));
  return parts.join(' ');
}

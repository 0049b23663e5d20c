import type { Translate } from '../../i18n/i18n-store.ts';
import { formatCalendarDay, type CalendarDayForm } from '../../lib/format-calendar-day.ts';
import type { Bucket } from './fold-series.ts';

/** What days a bucket stands for: `Tue, 17 Nov 2026`, or `16 Nov 2026 – 22 Nov 2026`. */
export function bucketName(
  { from, to }: Pick<Bucket, 'from' | 'to'>,
  t: Translate,
  language: string,
  form: CalendarDayForm = 'full',
): string {
  if (from === to) return formatCalendarDay(from, form, language);
  const name = (day: string) => formatCalendarDay(day, 'dated', language);
  return t('counts.span', { from: name(from), to: name(to) });
}

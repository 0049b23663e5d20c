import { DAY_MS } from './wall-time.ts';

const forms = {
  /** 23 Nov */
  short: { day: 'numeric', month: 'short' },
  /** 23 Nov 2026 */
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Mon, 23 Nov 2026 */
  full: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** Monday, 23 November 2026 */
  spoken: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Nov 2026 */
  month: { month: 'short', year: 'numeric' },
  /** November 2026 */
  wholeMonth: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type CalendarDayForm = keyof typeof forms;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day of the calendar, `YYYY-MM-DD`, in the words of a language; it lies in no zone. */
export function formatCalendarDay(day: string, form: CalendarDayForm, language: string): string {
  return format(language, form, forms[form]).format(Date.parse(`${day}T00:00Z`));
}

/** The name of a weekday, 0 for Monday to 6 for Sunday. */
export function formatWeekday(weekday: number, form: 'short' | 'long', language: string): string {
  // 5 January 1970 was a Monday.
  return format(language, `weekday ${form}`, { weekday: form }).format((4 + weekday) * DAY_MS);
}

function format(language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const found =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  formats.set(key, found);
  return found;
}

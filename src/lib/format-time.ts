import { startOfDay } from './wall-time.ts';

/** How times are written: language and zone of the reader. */
export type TimeStyle = { language: string; timeZone: string };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: TimeStyle, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${style.language} ${style.timeZone} ${name}`;
  const found =
    formats.get(key) ??
    new Intl.DateTimeFormat(languageTag(style.language), { timeZone: style.timeZone, ...options });
  formats.set(key, found);
  return found;
}

/** English without a country is written the international way (23 Nov, 14:06), not the American one. */
const languageTag = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Short, for a column: `14:06` today, `22 Nov` this year, `3 Dec 2025` before. */
export function formatShort(ms: number, style: TimeStyle, nowMs: number): string {
  const today = dayOf(nowMs, style.timeZone);
  if (ms >= today.start && ms < today.end)
    return format(style, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);
  const year = format(style, 'year', { year: 'numeric' });
  return year.format(ms) === year.format(nowMs)
    ? format(style, 'day', { day: 'numeric', month: 'short' }).format(ms)
    : format(style, 'dayYear', { day: 'numeric', month: 'short', year: 'numeric' }).format(ms);
}

/** The bounds of a day, kept from call to call: a column asks for the same day in every cell. */
let lastDay = { timeZone: '', start: 0, end: 0 };
function dayOf(nowMs: number, timeZone: string): { start: number; end: number } {
  if (lastDay.timeZone !== timeZone || nowMs < lastDay.start || nowMs >= lastDay.end)
    lastDay = { timeZone, start: startOfDay(nowMs, timeZone), end: startOfDay(nowMs, timeZone, 1) };
  return lastDay;
}

/** Day and clock, for a filter: `16 Nov, 00:00`; with the year if it is another one. */
export function formatDayClock(ms: number, style: TimeStyle, nowMs: number): string {
  const year = format(style, 'year', { year: 'numeric' });
  const other = year.format(ms) !== year.format(nowMs);
  return format(style, `dayClock${String(other)}`, {
    day: 'numeric',
    month: 'short',
    ...(other ? { year: 'numeric' as const } : {}),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(ms);
}

/** Clock only: `14:06`. */
export const formatClock = (ms: number, style: TimeStyle): string =>
  format(style, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);

/** A whole day, for a separator: `Monday, 23 November 2026`. */
export const formatDay = (ms: number, style: TimeStyle): string =>
  format(style, 'wholeDay', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(ms);

/** Exact, with seconds and zone, for a tooltip: `23 November 2026 at 14:06:09 GMT+9`. */
export const formatExact = (ms: number, style: TimeStyle): string =>
  format(style, 'exact', { dateStyle: 'long', timeStyle: 'long', hourCycle: 'h23' }).format(ms);

/** The zone and how far it is from UTC now: `Asia/Seoul, GMT+9`. */
export function formatZone(style: TimeStyle, nowMs: number): string {
  const part = format(style, 'zone', { timeZoneName: 'shortOffset' })
    .formatToParts(nowMs)
    .find((p) => p.type === 'timeZoneName');
  return part === undefined || part.value === style.timeZone
    ? style.timeZone
    : `${style.timeZone}, ${part.value}`;
}

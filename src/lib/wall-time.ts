import { isCalendarDay } from './is-calendar-day.ts';

/** The clock on the wall of a zone as `YYYY-MM-DDTHH:mm`, the form of a datetime-local field. */
export function toWallTime(ms: number, timeZone: string): string {
  const p = parts(ms, timeZone);
  return `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}`;
}

/**
 * The moment (ms since 1970, UTC) at which the clock of a zone shows `YYYY-MM-DDTHH:mm`; null if that is no time.
 * In the hour that a zone skips in spring it is the moment after the gap; in the hour that comes twice, the first.
 */
export function fromWallTime(wall: string, timeZone: string): number | null {
  const day = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d$/.exec(wall)?.[1];
  if (day === undefined || !isCalendarDay(day)) return null;
  const asUtc = Date.parse(`${wall}Z`);
  const before = asUtc - offset(asUtc - DAY_MS, timeZone);
  const after = asUtc - offset(asUtc + DAY_MS, timeZone);
  const fits = [before, after].filter((ms) => toWallTime(ms, timeZone) === wall);
  return fits.length > 0 ? Math.min(...fits) : Math.max(before, after);
}

/** The start of the day (ms since 1970, UTC) in which a moment lies in a zone; `shift` days later or earlier. */
export function startOfDay(ms: number, timeZone: string, shift = 0): number {
  const day = new Date(Date.parse(`${toWallTime(ms, timeZone).slice(0, 10)}T00:00Z`) + shift * DAY_MS);
  const wall = `${day.toISOString().slice(0, 10)}T00:00`;
  return fromWallTime(wall, timeZone) ?? ms;
}

export const DAY_MS = 86_400_000;

/** How far a zone is ahead of UTC at a moment, in ms. */
function offset(ms: number, timeZone: string): number {
  // Six digits and a sign: at the end of the year 9999 the clock of another zone shows the next.
  const wall = `+${toWallTime(ms, timeZone).padStart(18, '0')}Z`;
  return Date.parse(wall) - Math.floor(ms / 60_000) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function parts(ms: number, timeZone: string) {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timeZone, format);
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of format.formatToParts(ms)) found[part.type] = part.value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  return { year: year.padStart(4, '0'), month, day, hour, minute };
}

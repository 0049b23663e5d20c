import { deviceTimeZone, getSettings } from './settings.ts';
import { DAY_MS, startOfDay } from './wall-time.ts';

/** Longest way back, in days: about ten years. */
const FURTHEST = 3650;

const zone = (): string => getSettings().timeZone ?? deviceTimeZone;

/** The start (ms since 1970, UTC) of the day that `today` or `today-7` names in the reader's zone; null for other texts. */
export function readMovingDay(text: string | undefined, nowMs = Date.now()): number | null {
  const back = /^today(?:-([1-9]\d{0,3}))?$/.exec(text ?? '');
  const days = Number(back?.[1] ?? 0);
  return back === null || days > FURTHEST ? null : startOfDay(nowMs, zone(), -days);
}

/** The text that names a moment by its distance from today; null if it is not the start of a day up to today. */
export function writeMovingDay(ms: number, nowMs = Date.now()): string | null {
  const days = Math.round((startOfDay(nowMs, zone()) - ms) / DAY_MS);
  const text = days === 0 ? 'today' : `today-${String(days)}`;
  return readMovingDay(text, nowMs) === ms ? text : null;
}

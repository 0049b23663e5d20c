import { toWallTime } from './wall-time.ts';

/** A moment on the wall of a zone: its day (`YYYY-MM-DD`), weekday (0 Monday to 6 Sunday) and hour (0 to 23). */
export type WallClock = { day: string; weekday: number; hour: number };

/** No zone changes its offset within one. */
const QUARTER_MS = 15 * 60_000;

/**
 * Reads many moments (ms since 1970, UTC) on the clock of one zone. Asking the browser costs microseconds, so that each
 * quarter of an hour is asked for once.
 */
export function createZoneClock(timeZone: string): (ms: number) => WallClock {
  const known = new Map<number, WallClock>();
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER_MS);
    let clock = known.get(quarter);
    if (clock === undefined) {
      const wall = toWallTime(quarter * QUARTER_MS, timeZone);
      const day = wall.slice(0, 10);
      const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
      clock = { day, weekday, hour: Number(wall.slice(11, 13)) };
      known.set(quarter, clock);
    }
    return clock;
  };
}

import { createZoneClock, type WallClock } from '../../lib/zone-clock.ts';
import type { Answer, Digest } from './digest.ts';

/** What is counted, and on whose clock. */
export type Scope = {
  /** From (included) to (not included), ms since 1970 (UTC). */
  from: number;
  to: number;
  /** The reader's zone: days, hours and weekdays are read in it. */
  timeZone: string;
  /** "Now" for how long a conversation has been silent. */
  nowMs: number;
};

export type Clock = (ms: number) => WallClock;
export const scopeClock = ({ timeZone }: Scope): Clock => createZoneClock(timeZone);

/** True if something may have been said in it within the range: begun before its end, and not silent since its start. */
export const isInScope = ({ from, to }: Scope, { firstMs, lastMs }: Digest): boolean =>
  firstMs < to && lastMs >= from;

/** The answers that were given within the range. */
export const answersInScope = ({ from, to }: Scope, { answers }: Digest): Answer[] =>
  answers.filter(({ ms }) => ms >= from && ms < to);

import type { Interval } from '../../lib/intervals.ts';
import type { Digested } from './to-digest.ts';
import type { Unread } from './scan-record.ts';

/** A page that was read: which last chats (ms) are done with it once all its conversations are, and what they gave. */
export type WalkedPage = { covered: Interval | null; digested: Digested[]; unread: Unread[] };

/** A page whose conversations are still being read. */
export type OpenPage = WalkedPage & { left: number };

/**
 * A stretch of the list, walked by its own cursor from its newest last chat down to its oldest. `low` moves up when
 * another lane takes over the far part of it.
 */
export type Lane = {
  low: number;
  /** Infinity: up to the newest there is. */
  readonly high: number;
  cursor: string | null;
  readonly usedCursors: Set<string>;
  /** The oldest last chat read so far; `high` before any. */
  position: number;
  /** Down to here, not included, pages have said what they cover. */
  coveredDownTo: number;
  rows: number;
  isBusy: boolean;
  isEnded: boolean;
  /** Pages not yet handed on, oldest first: they are handed on in this order. */
  pages: OpenPage[];
};

export const newLane = ({ low, high }: Interval): Lane => ({
  low,
  high,
  cursor: null,
  usedCursors: new Set(),
  position: high,
  coveredDownTo: high,
  rows: 0,
  isBusy: false,
  isEnded: false,
  pages: [],
});

/** Rows that must still be ahead for a split to be worth it: two pages. */
const WORTH_ROWS = 100;

/**
 * Cuts off the far half of the lane with most ahead of it, as a lane of its own; null if none has enough. A cursor can
 * only be followed one page after the other, so this is how several pages are under way at once. How many rows lie ahead
 * is guessed from how dense they were so far.
 */
export function splitLane(lanes: readonly Lane[]): Lane | null {
  const walked = lanes.filter(({ rows }) => rows > 0);
  const rows = walked.reduce((sum, lane) => sum + lane.rows, 0);
  const span = walked.reduce(
    (sum, { high, position, coveredDownTo }) => sum + (high === Infinity ? coveredDownTo : high) - position,
    0,
  );
  const open = lanes.filter(({ isEnded, position }) => !isEnded && position !== Infinity);
  const longest = open.reduce<Lane | null>(
    (best, lane) => (best === null || ahead(lane) > ahead(best) ? lane : best),
    null,
  );
  if (longest === null || rows === 0 || ahead(longest) * (rows / Math.max(span, 1)) < WORTH_ROWS) return null;
  // Whole seconds, for an Alli that counts in them.
  const middle = Math.floor((longest.low + ahead(longest) / 2) / 1000) * 1000;
  if (middle < longest.low || middle >= longest.position) return null;
  const far = newLane({ low: longest.low, high: middle });
  longest.low = middle + 1;
  return far;
}

/** How much time a lane still has to walk through, in ms. */
export const ahead = ({ position, low }: Lane): number => position - low;

import * as z from 'zod/mini';
import { coveredLength, missingIntervals, type Interval } from '../../lib/intervals.ts';
import { errorCauses } from '../../lib/error-cause.ts';

/** Why something was not read: the cause, and status and code to hand on. */
export const failure = z.object({ cause: z.enum(errorCauses), code: z.string() });
export type Failure = z.infer<typeof failure>;

/** A conversation whose row or messages could not be read: it is in no figure. Without an id it cannot be tried again. */
export const unread = z.object({ id: z.nullable(z.string()), failure });
export type Unread = z.infer<typeof unread>;

/** How far a scan got, as it is kept. */
export const scanRecord = z.object({
  /** Of whom, of which project, with which filters (see scan-key). */
  key: z.string(),
  owner: z.string(),
  /** The last chats (ms since 1970, UTC) of which every conversation has been read. */
  covered: z.array(z.object({ low: z.number(), high: z.number() })),
  unread: z.array(unread),
  apps: z.record(z.string(), z.string()),
  /** When something was last read, and when a walk last came to its end; ms since 1970. */
  readAt: z.number(),
  checkedAt: z.nullable(z.number()),
  /** Why the last walk ended early, unless a person or the end of the page did it. */
  stopped: z.nullable(failure),
  /** A person stopped the last walk: none begins by itself, in any tab, until a person starts one. */
  isHeld: z.boolean(),
});
export type ScanRecord = z.infer<typeof scanRecord>;

export const newRecord = (key: string, owner: string): ScanRecord => ({
  key,
  owner,
  covered: [],
  unread: [],
  apps: {},
  readAt: 0,
  checkedAt: null,
  stopped: null,
  isHeld: false,
});

/** The newest last chat that is covered; null before any. */
export const newestCovered = ({ covered }: ScanRecord): number | null => covered.at(-1)?.high ?? null;

/** What is to be walked so that all from `from` to the newest is known, newest first; the first has no upper end. */
export const toWalk = ({ covered }: ScanRecord, from: number): Interval[] =>
  missingIntervals(covered, { low: from, high: Infinity }).reverse();

/** True if everything since `from` is known, up to what came after the last walk. */
export function isComplete(record: ScanRecord, from: number): boolean {
  const [newer, ...older] = toWalk(record, from);
  return older.length === 0 && newer?.low === (newestCovered(record) ?? NaN) + 1 && record.checkedAt !== null;
}

/** How much of the time since `from` is known, from 0 to 1. */
export function coveredShare(record: ScanRecord, from: number): number {
  const newest = newestCovered(record);
  if (newest === null || newest < from) return 0;
  const range = { low: from, high: newest };
  return coveredLength(record.covered, range) / (newest - from + 1);
}

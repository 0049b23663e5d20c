import type { Failure } from './scan-record.ts';
import type { Snapshot } from './snapshot.ts';

/** What the page knows of the scan it looks at. */
export type ScanState = {
  /** `elsewhere`: another tab is scanning, and one at a time is enough for Alli. */
  activity: 'loading' | 'idle' | 'scanning' | 'elsewhere';
  /** Everything in range was read, up to what came after `checkedAt`. */
  isComplete: boolean;
  /** Anything was read before. */
  isBegun: boolean;
  /** How much of the range's time is read, from 0 to 1. */
  share: number;
  /** The last chat (ms since 1970, UTC) down to which all is known from the newest on; null before any. */
  reachedMs: number | null;
  /** What was read so far of the range. */
  read: { conversations: number; answers: number };
  /** Calls of the walk that is under way, or was last. */
  calls: number;
  /** Alli asks for a pause of so long, in ms; null if it does not. */
  pauseMs: number | null;
  /** Conversations that could not be read, and why, most frequent first. */
  unread: { count: number; causes: Failure['cause'][] };
  /** When the last walk came to its end, and when anything was last read; ms since 1970. */
  checkedAt: number | null;
  readAt: number | null;
  /** Why the last walk ended early by itself. */
  stopped: Failure | null;
  /** A person stopped the last walk: none begins by itself until a person starts one. */
  isHeld: boolean;
  /** False where the browser keeps nothing: the scan is lost with the page. */
  isKept: boolean;
  figures: Snapshot | null;
};

export const loadingState: ScanState = {
  activity: 'loading',
  isComplete: false,
  isBegun: false,
  share: 0,
  reachedMs: null,
  read: { conversations: 0, answers: 0 },
  calls: 0,
  pauseMs: null,
  unread: { count: 0, causes: [] },
  checkedAt: null,
  readAt: null,
  stopped: null,
  isHeld: false,
  isKept: true,
  figures: null,
};

import type { ScanState } from './scan-state.ts';

/** Conversations that are read without asking: more, and a person is told the price first. */
export const READ_UNASKED = 2000;
/** What was read this long ago may have news, in ms. */
const FRESH_FOR = 5 * 60_000;

/**
 * Whether a scan begins without being asked: a small one, and reading what came since the last one, if that is little.
 * What ended early by itself or by a person waits for one.
 */
export function mayStartByItself(
  {
    activity,
    isComplete,
    stopped,
    isHeld,
    checkedAt,
  }: Pick<ScanState, 'activity' | 'isComplete' | 'stopped' | 'isHeld' | 'checkedAt'>,
  { expected, from, nowMs }: { expected: number | null; from: number; nowMs: number },
): boolean {
  if (activity !== 'idle' || stopped !== null || isHeld || expected === null) return false;
  if (!isComplete || checkedAt === null) return expected <= READ_UNASKED;
  const age = nowMs - checkedAt;
  return age > FRESH_FOR && expected * Math.min(1, age / Math.max(1, nowMs - from)) <= READ_UNASKED;
}

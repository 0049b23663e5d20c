import { wilsonInterval } from './wilson-interval.ts';

/** By how much a share differs from another one, and between what the true difference lies with 95% (-1 to 1). */
export type ShareDifference = { difference: number; low: number; high: number };

/**
 * A share against another of other things (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10: from the two
 * Wilson intervals). Null where either rests on nothing.
 */
export function shareDifference(
  [hits, n]: readonly [hits: number, n: number],
  [oldHits, oldN]: readonly [hits: number, n: number],
): ShareDifference | null {
  const now = wilsonInterval(hits, n);
  const old = wilsonInterval(oldHits, oldN);
  if (now === null || old === null) return null;
  const difference = now.share - old.share;
  return {
    difference,
    low: difference - Math.hypot(now.share - now.low, old.high - old.share),
    high: difference + Math.hypot(now.high - now.share, old.share - old.low),
  };
}

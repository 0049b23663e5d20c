import type { Upstream } from '../upstream.ts';
import { circuitBreaker, type BreakerOptions, type BreakerState } from './circuit-breaker.ts';
import { limitCalls, type LimitOptions, type LimitState } from './limit-calls.ts';
import { retryRefused } from './retry-refused.ts';
import { shareReads } from './share-reads.ts';

export type LoadOptions = LimitOptions & Pick<BreakerOptions, 'failures' | 'pauseMs'>;

/** What stands between people and Alli, in figures; counts are since the start. */
export type LoadState = LimitState & { breaker: BreakerState; shared: number; retries: number };

/**
 * Puts what protects Alli and people from each other in front of it: identical reads are one, the rest takes turns under a
 * limit, an Alli that is down is left alone, and a refused connection is tried once more.
 */
export function guardUpstream(
  alli: Upstream,
  options: LoadOptions,
): { upstream: Upstream; state: () => LoadState } {
  const retry = retryRefused(alli, () => breaker.state().failures === 0);
  const breaker = circuitBreaker(retry.upstream, options);
  const limit = limitCalls(breaker.upstream, options);
  const { upstream, shared } = shareReads(limit.upstream);
  return {
    upstream,
    state: () => ({
      ...limit.state(),
      breaker: breaker.state(),
      shared: shared(),
      retries: retry.retries(),
    }),
  };
}

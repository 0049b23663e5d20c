import { UpstreamError, type Upstream } from '../upstream.ts';

export type BreakerOptions = {
  /** Failures in a row, of any operation, after which Alli counts as down. */
  failures: number;
  /** Pause before one call is let through to see whether Alli is back, in ms. */
  pauseMs: number;
  /** A clock in ms that never goes back. */
  now?: () => number;
};

export type BreakerState = {
  state: 'closed' | 'open' | 'half-open';
  /** Failures in a row up to now. */
  failures: number;
  /** How often it has opened since the start. */
  opened: number;
};

/** While another call is finding out whether Alli is back, come again so much later, in ms. */
const PROBING_MS = 1_000;

/**
 * Stops calling an Alli that is down: after so many failures in a row every call is refused at once with the time when to
 * come again, and after a pause one call is let through as a probe. What one operation does alone never opens it, since
 * any answer of another one begins the count anew. Throws `UpstreamError` (paused) for a call that never left.
 */
export function circuitBreaker(
  upstream: Upstream,
  { failures, pauseMs, now = () => performance.now() }: BreakerOptions,
): { upstream: Upstream; state: () => BreakerState } {
  let inARow = 0;
  let opened = 0;
  let openUntil: number | null = null;
  let probing = false;

  function failed(): void {
    inARow++;
    if (inARow < failures) return;
    if (openUntil === null) opened++;
    openUntil = now() + pauseMs;
  }

  function succeeded(): void {
    inARow = 0;
    openUntil = null;
  }

  return {
    async upstream(call) {
      const isProbe = openUntil !== null;
      if (openUntil !== null) {
        const left = openUntil - now();
        if (left > 0) throw new UpstreamError('paused', 'breaker open', left);
        if (probing) throw new UpstreamError('paused', 'breaker half open', PROBING_MS);
        probing = true;
      }
      try {
        const answer = await upstream(call);
        if (isDown(answer.status)) failed();
        else succeeded();
        return answer;
      } catch (error) {
        // A client that went away says nothing about Alli, and an answer that is too large says that it is up.
        if (error instanceof UpstreamError && error.kind !== 'cancelled') {
          if (error.kind === 'too-large' || error.kind === 'redirect') succeeded();
          else failed();
        }
        throw error;
      } finally {
        if (isProbe) probing = false;
      }
    },
    state: () => ({
      state: openUntil === null ? 'closed' : now() < openUntil ? 'open' : 'half-open',
      failures: inARow,
      opened,
    }),
  };
}

/** What a balancer says when nobody stands behind it. A 500 is Alli's own, and mostly of one operation. */
const isDown = (status: number) => status === 502 || status === 503 || status === 504;

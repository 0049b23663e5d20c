import { UpstreamError, type Upstream } from '../upstream.ts';

/**
 * Tries once more after a connection that was refused: surely nothing was sent, and a server that restarts is back at
 * once or behind another address. Only while `mayRetry`, so that an Alli that is down is not asked twice as often.
 * All other retries belong to the browser, where a person can stop them.
 */
export function retryRefused(
  upstream: Upstream,
  mayRetry: () => boolean,
): { upstream: Upstream; retries: () => number } {
  let retries = 0;
  return {
    async upstream(call) {
      try {
        return await upstream(call);
      } catch (error) {
        if (!(error instanceof UpstreamError) || error.kind !== 'refused') throw error;
        if (call.signal.aborted || !mayRetry()) throw error;
        retries++;
        return upstream(call);
      }
    },
    retries: () => retries,
  };
}

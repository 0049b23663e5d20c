import { HttpError } from '../../lib/api-error.ts';
import { retryReadDelay, shouldRetryRead } from '../../lib/retry-read.ts';
import { wait } from '../../lib/wait.ts';

/**
 * Reads that go on together and rest together: when Alli asks one of them for a pause (429, Retry-After), none begins
 * before it is over. Anything else that may pass by itself is tried again as everywhere (lib/retry-read).
 * `onPause` hears how long a pause is, in ms.
 */
export function createPatientReads(onPause: (ms: number) => void, pause = wait) {
  let resting: Promise<void> | null = null;

  function rest(ms: number, signal: AbortSignal): Promise<void> {
    onPause(ms);
    const mine = pause(ms, signal);
    const both = Promise.all([resting, mine]).then(() => {
      if (resting === both) resting = null;
    });
    resting = both;
    return both;
  }

  /** @throws the last error; the signal's reason. */
  return async function read<T>(once: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let failures = 0; ; failures++) {
      while (resting !== null) await resting;
      signal.throwIfAborted();
      try {
        return await once();
      } catch (error) {
        if (signal.aborted || !shouldRetryRead(failures, error)) throw error;
        const ms = retryReadDelay(failures, error);
        await (error instanceof HttpError && error.status === 429 ? rest(ms, signal) : pause(ms, signal));
      }
    }
  };
}

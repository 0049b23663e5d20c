import { retryReadDelay, shouldRetryRead } from './retry-read.ts';
import { wait } from './wait.ts';

/**
 * Reads outside of the query cache, with the same patience as inside of it: tries again what may pass by itself.
 * @throws the last error; the signal's reason.
 */
export async function readPatiently<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await read();
    } catch (error) {
      if (signal?.aborted || !shouldRetryRead(failures, error)) throw error;
      await wait(retryReadDelay(failures, error), signal);
      signal?.throwIfAborted();
    }
  }
}

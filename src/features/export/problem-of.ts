import { errorCause, errorCode } from '../../lib/error-cause.ts';
import type { OneOnly } from '../../lib/one-only.ts';

/**
 * Why one conversation could not be read, for its line in the file: cause and code, in no language.
 * @throws the error itself, if the next conversation would meet it just the same; the signal's reason.
 */
export function problemOf(error: unknown, oneOnly: OneOnly, signal: AbortSignal): string {
  signal.throwIfAborted();
  const cause = errorCause(error, navigator.onLine);
  if (!oneOnly.isOneOnly(cause)) throw error;
  return `${cause}: ${errorCode(error)}`;
}

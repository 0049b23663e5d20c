import { HttpError } from './api-error.ts';
import { fullJitter } from './full-jitter.ts';
import { retryBudget } from './retry-budget.ts';

/**
 * `repeatable`: sending it twice is the same as sending it once (PUT, DELETE). `once`: it may not be, so that it is sent
 * again only where the first attempt surely did nothing.
 */
export type WriteKind = 'repeatable' | 'once';

const TRIES = 3;
/** A person waits: a longer pause than this is told and not kept. In ms. */
const LONGEST_PAUSE = 60_000;
const FIRST_PAUSE = 500;

/**
 * Sends a write and repeats it where that is safe: after 429 when Alli says so, after a refused connection, and once after
 * anything unclear if it is repeatable.
 * @throws the last error; the signal's reason.
 */
export async function sendWrite<T>(
  kind: WriteKind,
  send: () => Promise<T>,
  wait = pause,
  budget = retryBudget,
): Promise<T> {
  let unclear = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const outcome = writeOutcome(error);
      if (outcome === 'unknown') unclear++;
      const again =
        outcome === 'notSent' || (outcome === 'unknown' && kind === 'repeatable' && unclear === 1);
      const ms = pauseAfter(error, attempt);
      if (!again || attempt >= TRIES || ms > LONGEST_PAUSE || !budget.take()) throw error;
      await wait(ms);
    }
  }
}

/** What the gateway says when a call never left it. */
const notSent = new Set(['upstream-refused', 'upstream-paused', 'busy', 'sign-in-unavailable']);

/**
 * What is known after a write failed. `notSent`: it surely did nothing and may be sent again. `refused`: it surely did
 * nothing and would be refused again. `unknown`: it may have been done.
 */
export function writeOutcome(error: unknown): 'notSent' | 'refused' | 'unknown' {
  if (!(error instanceof HttpError)) return 'unknown';
  if (error.status === 429) return 'notSent';
  if (error.speaker === 'gateway' && notSent.has(error.code ?? '')) return 'notSent';
  if (error.speaker === 'gateway')
    return error.code?.startsWith('upstream-') || error.code === 'internal' || error.code === 'cancelled'
      ? 'unknown'
      : 'refused';
  return error.status >= 500 || error.status === 408 ? 'unknown' : 'refused';
}

function pauseAfter(error: unknown, attempt: number): number {
  const asked = error instanceof HttpError ? error.retryAfterMs : null;
  return asked ?? fullJitter(FIRST_PAUSE, attempt - 1);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

import { HttpError, NetworkError } from './api-error.ts';
import { fullJitter } from './full-jitter.ts';
import { retryBudget } from './retry-budget.ts';

const TRIES_AFTER_THE_FIRST = 2;
const FIRST_PAUSE_MS = 600;

/**
 * Whether a read is tried again: only what may pass by itself, never an answer of the wrong shape or a wait in vain that took
 * more than a minute already, and no more often than the
 * page's budget allows. Takes the retry out of the budget.
 */
export function shouldRetryRead(failures: number, error: unknown, budget = retryBudget): boolean {
  return mayPass(failures, error) && budget.take();
}

function mayPass(failures: number, error: unknown): boolean {
  // A pause that Alli asked for is kept however often it is asked; it says itself when to come back.
  if (error instanceof HttpError && error.status === 429) return failures < 5;
  if (failures >= TRIES_AFTER_THE_FIRST) return false;
  return (
    (error instanceof NetworkError && !error.isTimeout) || (error instanceof HttpError && error.status >= 500)
  );
}

/** Pause before the next try in ms: what Alli asked for, else full jitter over a doubling span. */
export function retryReadDelay(failures: number, error: unknown, random = Math.random): number {
  if (error instanceof HttpError && error.retryAfterMs !== null) return error.retryAfterMs;
  return fullJitter(FIRST_PAUSE_MS, failures, random);
}

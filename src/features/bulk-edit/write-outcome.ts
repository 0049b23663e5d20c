import { HttpError } from '../../lib/api-error.ts';
import { errorCause, errorCode, type ErrorCause } from '../../lib/error-cause.ts';
import { writeOutcome } from '../../lib/send-write.ts';
import type { Failure } from './failure.ts';

/** A bulk update that was answered with success and names errors all the same: what was done is not known. */
export class AnswerWithErrors extends Error {
  override readonly name = 'AnswerWithErrors';
}

/**
 * What an error of a write means for the run. `again`: surely nothing was done; it may be sent again after a pause (ms;
 * null: nothing was asked). `refused`: surely nothing was done. `lost`: it may have been done.
 */
export type Outcome = { failure: Failure } & (
  | { kind: 'again'; pauseMs: number | null; isRateLimit: boolean }
  /** `isFinal`: everything else would be refused for the same reason. */
  | { kind: 'refused'; isFinal: boolean }
  | { kind: 'lost' }
);

const finalCauses: readonly ErrorCause[] = [
  'keyRefused',
  'notAllowed',
  'payment',
  'gatewayRefused',
  'notPermitted',
  'noRole',
];

export function outcomeOf(error: unknown, online: boolean): Outcome {
  const cause = error instanceof AnswerWithErrors ? 'alliFailed' : errorCause(error, online);
  const changes =
    error instanceof HttpError && error.changes.length > 0 ? { changes: [...error.changes] } : {};
  const failure: Failure = { cause, code: errorCode(error), ...changes };
  const outcome = writeOutcome(error);
  if (outcome === 'unknown') return { kind: 'lost', failure };
  if (outcome === 'refused') return { kind: 'refused', failure, isFinal: finalCauses.includes(cause) };
  const pauseMs = error instanceof HttpError ? error.retryAfterMs : null;
  return { kind: 'again', failure, pauseMs, isRateLimit: cause === 'rateLimited' || cause === 'tooFast' };
}

/** Answers have no documented body; where one names errors it is no success (FACTS: `errors` may be null on success). */
export function assertNoErrors(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return;
  const { errors } = answer;
  const isEmpty =
    errors === null ||
    errors === undefined ||
    errors === '' ||
    (typeof errors === 'object' && Object.keys(errors).length === 0);
  if (!isEmpty) throw new AnswerWithErrors('errors in a successful answer');
}

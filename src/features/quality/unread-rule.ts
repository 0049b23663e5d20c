import { errorCause, errorCode, type ErrorCause } from '../../lib/error-cause.ts';
import type { Failure } from './scan-record.ts';

/** What may be the matter of one conversation; everything else would meet the next one just the same. */
const single: ReadonlySet<ErrorCause> = new Set([
  'notFound',
  'contract',
  'alliFailed',
  'alliSlow',
  'badRequest',
]);
/** So many one after the other, and it is not these conversations. */
const MOST_IN_A_ROW = 20;

export const toFailure = (error: unknown, online: boolean): Failure => ({
  cause: errorCause(error, online),
  code: errorCode(error),
});

/** Tells whether a failure is only one conversation's: then the scan goes on without it, and says so. */
export function createUnreadRule(online: () => boolean) {
  let inARow = 0;
  return {
    succeeded(): void {
      inARow = 0;
    },
    /** The failure of one conversation; null if it is a matter of all. */
    toUnread(error: unknown): Failure | null {
      const failure = toFailure(error, online());
      inARow++;
      return single.has(failure.cause) && inARow < MOST_IN_A_ROW ? failure : null;
    },
  };
}

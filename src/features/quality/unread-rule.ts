import { errorCause, errorCode } from '../../lib/error-cause.ts';
import { createOneOnly } from '../../lib/one-only.ts';
import type { Failure } from './scan-record.ts';

export const toFailure = (error: unknown, online: boolean): Failure => ({
  cause: errorCause(error, online),
  code: errorCode(error),
});

/** Tells whether a failure is only one conversation's: then the scan goes on without it, and says so. */
export function createUnreadRule(online: () => boolean) {
  const { succeeded, isOneOnly } = createOneOnly();
  return {
    succeeded,
    /** The failure of one conversation; null if it is a matter of all. */
    toUnread(error: unknown): Failure | null {
      const failure = toFailure(error, online());
      return isOneOnly(failure.cause) ? failure : null;
    },
  };
}

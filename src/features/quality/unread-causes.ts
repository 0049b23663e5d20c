import type { Failure, Unread } from './scan-record.ts';

/** Why conversations could not be read, each cause once, most frequent first. */
export function unreadCauses(unread: readonly Unread[]): Failure['cause'][] {
  const times = new Map<Failure['cause'], number>();
  for (const { failure } of unread) times.set(failure.cause, (times.get(failure.cause) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([cause]) => cause);
}

import { mix } from './random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

type Pace = { perSession: number; step: number };

/** Short conversations run in one go; long ones come in daily sessions at about the same hour. */
function paceOf(salt: number, count: number): Pace {
  const hash = mix(salt, 11);
  if (count > 1000) return { perSession: 48 + (hash % 48), step: (30 + (hash % 50)) * SECOND };
  if (count > 40) return { perSession: 18 + (hash % 24), step: (40 + (hash % 100)) * SECOND };
  const waits = hash % 10 === 0;
  return { perSession: count, step: waits ? (20 + (hash % 40)) * MINUTE : (25 + (hash % 125)) * SECOND };
}

/**
 * Milliseconds from the start of a conversation to its chat of this ordinal; strictly ascending, and without a walk over
 * the chats before, so that any page of a transcript of thousands costs the same.
 */
export function chatOffset(salt: number, count: number, ordinal: number): number {
  const { perSession, step } = paceOf(salt, count);
  const jitter = ordinal === 0 ? 0 : mix(salt, 12, ordinal) % Math.floor(step * 0.6);
  return Math.floor(ordinal / perSession) * DAY + (ordinal % perSession) * step + jitter;
}

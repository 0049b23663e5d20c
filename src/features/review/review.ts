import * as z from 'zod/mini';
import { sample } from './sample.ts';

/** A rating that was given in a review: good, bad, or taken away (null). */
const given = z.object({ conversationId: z.string(), chatId: z.string(), rating: z.nullable(z.boolean()) });
export type Given = z.infer<typeof given>;

/** A review as it is kept on this device: ids and ratings, no text of end users. */
export const review = z.object({
  /** The search part of its URL without the place: size, kind, seed and filters. */
  id: z.string(),
  sample,
  /** The last place that was read, from 1; 0 before the first. */
  at: z.int(),
  opened: z.array(z.string()),
  /** The last rating of each message. */
  given: z.array(given),
  changedAt: z.number(),
});
export type Review = z.infer<typeof review>;

export const newReview = (id: string, drawn: Review['sample'], nowMs: number): Review => ({
  id,
  sample: drawn,
  at: 0,
  opened: [],
  given: [],
  changedAt: nowMs,
});

/** The review after the conversation at a place (from 1) was opened. */
export function withOpened(before: Review, at: number, nowMs: number): Review {
  const id = before.sample.picked[at - 1]?.id;
  if (id === undefined || (before.at === at && before.opened.includes(id))) return before;
  const opened = before.opened.includes(id) ? before.opened : [...before.opened, id];
  return { ...before, at, opened, changedAt: nowMs };
}

/** The review after a message was rated; what is not of the sample changes nothing. */
export function withGiven(before: Review, next: Given, nowMs: number): Review {
  if (!before.sample.picked.some(({ id }) => id === next.conversationId)) return before;
  const others = before.given.filter(({ chatId }) => chatId !== next.chatId);
  return { ...before, given: [...others, next], changedAt: nowMs };
}

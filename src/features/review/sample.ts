import * as z from 'zod/mini';
import { errorCauses } from '../../lib/error-cause.ts';

/** A conversation of a sample, and the message for which it is in it. */
export const picked = z.object({ id: z.string(), chatId: z.nullable(z.string()) });
export type Picked = z.infer<typeof picked>;

/** Why reading ended before its end: a person had enough, or the cause of an error. */
export const endedBy = z.nullable(z.enum(['person', ...errorCauses]));

/** A sample, and what it is drawn from. */
export const sample = z.object({
  /** In random order. */
  picked: z.array(picked),
  /** Conversations that the list gave, each once, and rows of it that could not be read. */
  seen: z.int(),
  unreadable: z.int(),
  /** Why the list was not read to its end; null if it was. */
  listEndedBy: endedBy,
  /** Where not all are wanted: how many were looked through in random order, and how many of those could not be read. */
  judged: z.int(),
  unread: z.int(),
  /** Why looking through ended before the sample was full or all were looked through; null if it did not. */
  judgingEndedBy: endedBy,
  /** When the list was read; ms since 1970 (UTC). */
  fromMs: z.number(),
  toMs: z.number(),
});
export type Sample = z.infer<typeof sample>;

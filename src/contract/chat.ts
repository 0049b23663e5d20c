import * as z from 'zod/mini';
import { chatInputSource } from './chat-input-source.ts';
import { citation } from './citation.ts';

/** One message of a conversation. */
export const chat = z.object({
  id: z.string(),
  /** `USER` is known, `BOT` and `AGENT` are likely. Compare without case; show an unknown word as it is. */
  sender: z.string(),
  /** Plain text, Markdown, or a JSON string in Draft.js form. Hostile. */
  message: z.string(),
  source: z.optional(z.nullable(chatInputSource)),
  /** Milliseconds or seconds since 1970 (see lib/alli-time). */
  timestamp: z.number(),
  citations: z.nullable(z.array(citation)),
  /** The end user's rating. */
  rating: z.nullable(z.boolean()),
  /** An agent's rating. */
  agentRating: z.nullable(z.boolean()),
});
export type Chat = z.infer<typeof chat>;

import * as z from 'zod/mini';
import { conversationState } from './conversation-state.ts';

/** New values for a conversation. What is left out stays. `state` and `assignee` can be written and never read. */
export const conversationInfo = z.strictObject({
  state: z.optional(z.nullable(conversationState)),
  assignee: z.optional(z.nullable(z.string())),
  /** Here the NEW categories; in `bulkUpdate` above it the same word selects conversations. */
  categoryIds: z.optional(z.nullable(z.array(z.string()))),
  title: z.optional(z.nullable(z.string())),
});
export type ConversationInfo = z.infer<typeof conversationInfo>;

import * as z from 'zod/mini';

/** Reasons that can be given with a bad rating. They can be written and never read. */
export const feedbackReason = z.enum(['not_relevant', 'inaccurate', 'not_best_answer']);
export type FeedbackReason = z.infer<typeof feedbackReason>;

/** A rating (true good, false bad, null cleared), with reasons and a better answer. */
export const feedbackRequest = z.strictObject({
  rating: z.optional(z.nullable(z.boolean())),
  feedbackSelection: z.optional(z.nullable(z.array(feedbackReason))),
  suggestedAnswer: z.optional(z.nullable(z.string())),
});
export type FeedbackRequest = z.infer<typeof feedbackRequest>;

/** What a rating is answered with. Which of a chat's two ratings was set is not said: read the chat again. */
export const feedbackResponse = z.object({
  conversationId: z.string(),
  chatId: z.string(),
  rating: z.optional(z.nullable(z.boolean())),
});

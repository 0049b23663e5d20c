import * as z from 'zod/mini';
import { feedbackReason } from '../../contract/feedback.ts';

/** What is kept of a form that was not sent. */
export const feedbackDraft = z.object({ reasons: z.array(feedbackReason), answer: z.string() });
export type FeedbackDraft = z.infer<typeof feedbackDraft>;

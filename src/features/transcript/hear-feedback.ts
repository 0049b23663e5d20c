import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Rating } from './rating.ts';

export type HeardFeedback = { conversationId: string; chatId: string; rating: Rating };

/** A mutation of `sendFeedback` that has ended, as far as it tells what was rated how; see `feedbackKey`. */
const ended = z.object({
  key: z.tuple([z.string(), z.string(), z.literal('feedback'), z.string()]),
  variables: z.object({ rating: z.nullable(z.boolean()) }),
  outcome: z.enum(['confirmed', 'partly', 'notShown']),
});

/**
 * Hears of each rating that Alli has taken, wherever in the page it was given, also after its message has scrolled away. One
 * of which nobody knows whether it arrived is none. Returns the way to end it.
 */
export function hearFeedback(client: QueryClient, onFeedback: (heard: HeardFeedback) => void): () => void {
  return client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { options, state } = event.mutation;
    const variables: unknown = state.variables;
    const outcome: unknown = state.data;
    const heard = ended.safeParse({ key: options.mutationKey, variables, outcome });
    if (!heard.success) return;
    const [, conversationId, , chatId] = heard.data.key;
    onFeedback({ conversationId, chatId, rating: heard.data.variables.rating });
  });
}

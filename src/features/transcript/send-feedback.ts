import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Chat } from '../../contract/chat.ts';
import type { FeedbackReason, FeedbackRequest } from '../../contract/feedback.ts';
import { readableValues } from '../../contract/tolerant-array.ts';
import { call } from '../../lib/api-client.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { sendWrite, writeOutcome } from '../../lib/send-write.ts';
import { transcriptQueries } from './queries.ts';
import { ratingOutcome, type Rating, type RatingOutcome } from './rating.ts';

export type FeedbackSent = {
  rating: Rating;
  reasons?: readonly FeedbackReason[];
  suggestedAnswer?: string;
};

/** The key of all feedback to one message: to see from anywhere what is on its way. */
export const feedbackKey = (conversationId: string, chatId: string) =>
  [...transcriptQueries.all(conversationId), 'feedback', chatId] as const;

/**
 * Sends a rating with what belongs to it, and is done when the chat has been read again. Sent once: Alli does not say what
 * a second one would do.
 */
export const sendFeedback = (client: QueryClient, conversationId: string, chat: Chat, page: number) =>
  mutationOptions({
    mutationKey: feedbackKey(conversationId, chat.id),
    // One after the other, so that the last press is what stays.
    scope: { id: feedbackKey(conversationId, chat.id).join(' ') },
    networkMode: 'always',
    mutationFn: async (sent: FeedbackSent): Promise<RatingOutcome> => {
      const path = { conversation_id: conversationId, chat_id: chat.id };
      let answered = true;
      try {
        await sendWrite('once', () => call('postFeedback', { path, body: bodyOf(sent) }));
      } catch (error) {
        if (writeOutcome(error) !== 'unknown') throw error;
        answered = false;
      }
      const after = await readChat(client, conversationId, chat.id, page);
      const hasMore = (sent.reasons?.length ?? 0) > 0 || (sent.suggestedAnswer ?? '') !== '';
      void client.invalidateQueries({ queryKey: journalQueries.all() });
      return ratingOutcome({ rating: sent.rating, hasMore, answered }, chat, after);
    },
  });

function bodyOf({ rating, reasons, suggestedAnswer }: FeedbackSent): FeedbackRequest {
  return {
    rating,
    ...(reasons === undefined ? {} : { feedbackSelection: [...reasons] }),
    ...(suggestedAnswer === undefined || suggestedAnswer === '' ? {} : { suggestedAnswer }),
  };
}

/** A message as Alli has it now; null if it cannot be read or has left its page. */
async function readChat(
  client: QueryClient,
  conversationId: string,
  chatId: string,
  page: number,
): Promise<Chat | null> {
  try {
    const query = transcriptQueries.chats(conversationId, page);
    const { chats } = await client.query({ ...query, staleTime: 0 });
    return readableValues(chats).find((chat) => chat.id === chatId) ?? null;
  } catch {
    return null;
  }
}

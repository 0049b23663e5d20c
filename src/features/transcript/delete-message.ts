import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';
import { HttpError } from '../../lib/api-error.ts';
import { sendWrite, writeOutcome } from '../../lib/send-write.ts';
import { readableValues } from '../../contract/tolerant-array.ts';
import { transcriptQueries } from './queries.ts';

export type Deletion = {
  chatId: string;
  /** The page it stands on, from 1. */
  page: number;
  /** Resolves when the time to undo is over, or it was undone. */
  held: () => Promise<'send' | 'undo'>;
};
/** `unknown`: no answer came, and what can be read does not tell. */
export type DeletionOutcome = 'deleted' | 'undone' | 'unknown';

export const deletionKey = (conversationId: string) =>
  [...transcriptQueries.all(conversationId), 'delete'] as const;

/**
 * Deletes a message after it was held back. May be sent twice: deleting what is gone changes nothing, and a 404 says that
 * it is. After an unclear end its page is read again. Ends when what is shown has been read anew.
 */
export const deleteMessage = (client: QueryClient, conversationId: string) =>
  mutationOptions({
    mutationKey: deletionKey(conversationId),
    networkMode: 'always',
    mutationFn: async ({ chatId, page, held }: Deletion): Promise<DeletionOutcome> => {
      if ((await held()) === 'undo') return 'undone';
      let answered = true;
      try {
        const path = { conversation_id: conversationId, chat_id: chatId };
        await sendWrite('repeatable', () => call('deleteChat', { path }));
      } catch (error) {
        if (error instanceof HttpError && error.status === 404 && error.speaker === 'alli') answered = true;
        else if (writeOutcome(error) === 'unknown') answered = false;
        else throw error;
      }
      const gone = await isGone(client, conversationId, chatId, page);
      if (!answered && gone !== true) return 'unknown';
      // Everything after it has moved up by one.
      await client.invalidateQueries({ queryKey: transcriptQueries.all(conversationId) });
      return 'deleted';
    },
  });

/** Whether a message has left its page; null if that cannot be read. */
async function isGone(client: QueryClient, conversationId: string, chatId: string, page: number) {
  try {
    const query = transcriptQueries.chats(conversationId, page);
    const { chats } = await client.query({ ...query, staleTime: 0 });
    return !readableValues(chats).some((chat) => chat.id === chatId);
  } catch {
    return null;
  }
}

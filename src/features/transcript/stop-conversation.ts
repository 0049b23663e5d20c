import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { ConversationRead } from '../../contract/conversation.ts';
import { call } from '../../lib/api-client.ts';
import { sendWrite, writeOutcome } from '../../lib/send-write.ts';
import { transcriptQueries } from './queries.ts';

/** `notRunning`: it had ended by itself, and nothing was sent. `stillRunning`: Alli took it and says it goes on. */
export type StopOutcome = 'stopped' | 'notRunning' | 'stillRunning' | 'unknown';

/** Stops what runs in the background: looks before, since it may have ended, and after, since the answer says nothing. */
export const stopConversation = (
  client: QueryClient,
  conversationId: string,
  onChanged: (conversation: ConversationRead) => void,
) =>
  mutationOptions({
    mutationKey: [...transcriptQueries.all(conversationId), 'stop'],
    networkMode: 'always',
    mutationFn: async (): Promise<StopOutcome> => {
      const running = () => client.query({ ...transcriptQueries.running(conversationId), staleTime: 0 });
      if (!(await running()).isRunning) return 'notRunning';
      let answered = true;
      try {
        await sendWrite('once', () =>
          call('stopConversation', { path: { conversation_id: conversationId } }),
        );
      } catch (error) {
        if (writeOutcome(error) !== 'unknown') throw error;
        answered = false;
      }
      const after = await running().catch(() => null);
      if (after?.isRunning === false) {
        const { queryKey } = transcriptQueries.conversation(conversationId);
        await client.invalidateQueries({ queryKey });
        const now = client.getQueryData(queryKey);
        if (now !== undefined) onChanged(now);
        return 'stopped';
      }
      return answered && after !== null ? 'stillRunning' : 'unknown';
    },
  });

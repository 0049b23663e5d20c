import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { transcriptQueries } from './queries.ts';

/**
 * Reads a conversation again with each look that finds it running, and once more when it has ended: what runs writes
 * messages. How often it is looked at is the query's own choice.
 */
export function useFollowRunning(conversationId: string): void {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useQuery(transcriptQueries.running(conversationId));
  const isRunning = data?.isRunning;
  const before = useRef(isRunning);

  useEffect(() => {
    // The first look comes with the conversation itself, which is as fresh.
    if (before.current !== undefined && (isRunning === true || before.current))
      void client.invalidateQueries({ queryKey: transcriptQueries.conversation(conversationId).queryKey });
    before.current = isRunning;
  }, [client, conversationId, isRunning, dataUpdatedAt]);
}

import { queryOptions } from '@tanstack/react-query';
import { call } from './api-client.ts';

/** The title of one conversation among many that are named on a screen, which go on naming it by its id where there is none. */
export const titleQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['title', conversationId],
    queryFn: async ({ signal }) => {
      const path = { conversation_id: conversationId };
      return (await call('getConversation', { path, background: true, signal })).title.trim();
    },
    staleTime: 5 * 60_000,
    retry: false,
  });

import { queryOptions, type Query } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** Everything that is read of one conversation. */
export const transcriptQueries = {
  everything: () => ['conversation'] as const,
  all: (conversationId: string) => [...transcriptQueries.everything(), conversationId] as const,

  /** Which queries hold the facts of these conversations (null: of any) and whether they run, for what was written to many at once. */
  factsOf:
    (ids: ReadonlySet<string> | null) =>
    ({ queryKey: [kind, id, part] }: Pick<Query, 'queryKey'>): boolean =>
      kind === 'conversation' &&
      (part === 'facts' || part === 'running') &&
      (ids === null || (typeof id === 'string' && ids.has(id))),

  /** Title, user, counts and the 20 most recent messages. */
  conversation: (conversationId: string) =>
    queryOptions({
      queryKey: [...transcriptQueries.all(conversationId), 'facts'],
      queryFn: ({ signal }) => call('getConversation', { path: { conversation_id: conversationId }, signal }),
    }),

  /** A page of messages (from 1, oldest first). Messages do not change by themselves: read again only when told. */
  chats: (conversationId: string, pageNo: number) =>
    queryOptions({
      queryKey: [...transcriptQueries.all(conversationId), 'chats', pageNo],
      queryFn: ({ signal }) =>
        call('listChats', { path: { conversation_id: conversationId }, query: { pageNo }, signal }),
      staleTime: Infinity,
    }),

  /** Whether it runs in the background, asked again ever more slowly, not while nobody looks, and at once when somebody does. */
  running: (conversationId: string) =>
    queryOptions({
      queryKey: [...transcriptQueries.all(conversationId), 'running'],
      queryFn: ({ signal }) =>
        call('getRunningStatus', { path: { conversation_id: conversationId }, signal }),
      refetchInterval: ({ state }) => runningInterval(state.dataUpdateCount + state.errorUpdateCount),
      refetchIntervalInBackground: false,
      refetchOnWindowFocus: true,
      retry: false,
      staleTime: 0,
    }),
};

/** Pause before the next look at `/running` in ms, after so many looks: 2, 4, 8, 16, then 30 s. */
export const runningInterval = (looks: number): number =>
  Math.min(2000 * 2 ** Math.max(0, looks - 1), 30_000);

import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ConversationRead } from '../../contract/conversation.ts';
import { toListRow } from './list-row.ts';
import { lookAtRunning } from './look-at-running.ts';
import type { ListPage } from './merge-pages.ts';
import { conversationQueries } from './queries.ts';
import { withRows } from './with-rows.ts';

/** Shows a conversation as it was just read in every list that has it, in the place where it stands. */
export function updateListed(client: QueryClient, conversation: ConversationRead): void {
  const fresh = new Map([[conversation.id, toListRow({ readable: true, value: conversation }, '')]]);
  client.setQueriesData<InfiniteData<ListPage>>(
    { queryKey: conversationQueries.lists() },
    (data) => data && withRows(data, fresh),
  );
  lookAtRunning(client, new Set(fresh.keys()));
}

import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ConversationRead } from '../../contract/conversation.ts';
import { toListRow } from './list-row.ts';
import type { ListPage } from './merge-pages.ts';
import { conversationQueries } from './queries.ts';

/** Shows a conversation as it was just read in every list that has it, in the place where it stands. */
export function updateListed(client: QueryClient, conversation: ConversationRead): void {
  const fresh = toListRow({ readable: true, value: conversation }, '');
  client.setQueriesData<InfiniteData<ListPage>>({ queryKey: conversationQueries.lists() }, (data) => {
    if (!data?.pages.some(has)) return data;
    const pages = data.pages.map((page) =>
      has(page) ? { ...page, rows: page.rows.map((row) => (row.id === fresh.id ? fresh : row)) } : page,
    );
    return { ...data, pages };
  });

  function has(page: ListPage): boolean {
    return page.rows.some((row) => row.id === fresh.id);
  }
}

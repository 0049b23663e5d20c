import { QueryClient, type InfiniteData } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { ConversationRead } from '../../contract/conversation.ts';
import { toListRow } from './list-row.ts';
import type { ListPage } from './merge-pages.ts';
import { conversationQueries } from './queries.ts';
import { readConversationSearch } from './search.ts';
import { updateListed } from './update-listed.ts';

const conversation = (id: string, title: string): ConversationRead => ({
  id,
  title,
  user: null,
  createdAt: 1_700_000_000_000,
  lastChatTime: null,
  isEnd: false,
  categories: null,
  memo: null,
  chats: [],
  chatCount: 0,
  llmApp: null,
  variables: null,
});
const row = (id: string, title: string) => toListRow({ readable: true, value: conversation(id, title) }, '');

it('changes the row where it stands, and leaves pages without it as they are', () => {
  const client = new QueryClient();
  const { queryKey } = conversationQueries.list(readConversationSearch(new URLSearchParams()));
  const before: InfiniteData<ListPage, string | null> = {
    pages: [
      { rows: [row('a', 'A')], cursor: 'next' },
      { rows: [row('b', 'B'), row('c', 'C')], cursor: null },
    ],
    pageParams: [null, 'next'],
  };
  client.setQueryData(queryKey, before);
  updateListed(client, conversation('b', 'B, renamed'));
  const after = client.getQueryData(queryKey);
  expect(after?.pages[1]?.rows.map((one) => one.readable && one.title)).toEqual(['B, renamed', 'C']);
  expect(after?.pages[0]).toBe(before.pages[0]);

  updateListed(client, conversation('z', 'unknown'));
  expect(client.getQueryData(queryKey)).toBe(after);
});

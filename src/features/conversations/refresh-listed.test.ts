import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { conversationQueries } from './queries.ts';
import { refreshListed } from './refresh-listed.ts';
import { readConversationSearch } from './search.ts';

/** The conversations of an Alli that gives two a page, and what it was asked. */
let alli: { id: string; title: string }[];
let asked: string[];

const conversation = ({ id, title }: { id: string; title: string }) => ({
  id,
  title,
  user: null,
  createdAt: 1_795_000_000_000,
  lastChatTime: null,
  isEnd: false,
  categories: null,
  memo: null,
  chatCount: 0,
  llmApp: null,
  variables: null,
  chats: [],
});

beforeEach(() => {
  alli = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: `old ${id}` }));
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    const url = new URL(path, 'http://parley');
    const id = /conversations\/(\w+)/.exec(url.pathname)?.[1];
    const from = Number(url.searchParams.get('cursor') ?? 0);
    asked.push(id ?? `page ${from}`);
    const one = alli.find((conversation) => conversation.id === id);
    const page = {
      conversations: alli.slice(from, from + 2).map(conversation),
      cursor: from + 2 < alli.length ? String(from + 2) : null,
    };
    return Promise.resolve(new Response(JSON.stringify(one ? conversation(one) : page)));
  });
});
afterEach(() => vi.unstubAllGlobals());

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
async function loaded(search: string) {
  const queryClient = client();
  const options = conversationQueries.list(readConversationSearch(new URLSearchParams(search)));
  await queryClient.infiniteQuery({ ...options, pages: 3 });
  asked = [];
  const titles = () =>
    queryClient
      .getQueryData(options.queryKey)
      ?.pages.flatMap(({ rows }) => rows.map((row) => row.readable && row.title));
  return { queryClient, titles, isStale: () => queryClient.getQueryState(options.queryKey)?.isInvalidated };
}

test('only pages that hold what was written are read again', async () => {
  const { queryClient, titles } = await loaded('');
  alli = alli.map(({ id }) => ({ id, title: `new ${id}` }));
  await refreshListed(queryClient, { ids: new Set(['c', 'e', 'not loaded']), fields: ['title'] });
  expect(asked.toSorted()).toEqual(['page 2', 'page 4']);
  expect(titles()).toEqual(['old a', 'old b', 'new c', 'old d', 'new e', 'old f']);
});

test('what the list has moved to another page since is read by itself, and stays in its place', async () => {
  const { queryClient, titles } = await loaded('');
  alli = [{ id: 'x', title: 'just come' }, ...alli.map(({ id }) => ({ id, title: `new ${id}` }))];
  await refreshListed(queryClient, { ids: new Set(['b']), fields: ['title'] });
  expect(asked).toEqual(['page 0', 'b']);
  expect(titles()?.slice(0, 2)).toEqual(['old a', 'new b']);
});

test('a list that is filtered by what was written is read anew', async () => {
  for (const [search, field] of [
    ['searchTerm=x', 'title'],
    ['categoryId=x', 'newCategoryIds'],
    ['activeOnly=true', 'state'],
  ] as const) {
    const { queryClient, isStale } = await loaded(search);
    await refreshListed(queryClient, { ids: new Set(['a']), fields: ['assignee'] });
    expect([asked, isStale()]).toEqual([['page 0'], false]);
    await refreshListed(queryClient, { ids: new Set(['a']), fields: [field] });
    expect(isStale()).toBe(true);
  }
});

test('where nobody has named what was written, or nothing can be read, the list is read anew', async () => {
  const { queryClient, isStale } = await loaded('');
  await refreshListed(queryClient, { ids: null, fields: ['title'] });
  expect(isStale()).toBe(true);

  const other = await loaded('');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 400 })));
  await refreshListed(other.queryClient, { ids: new Set(['a']), fields: ['title'] });
  expect(other.isStale()).toBe(true);
});

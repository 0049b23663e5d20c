import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPage } from './queries.ts';
import { readConversationSearch } from './search.ts';
import { passesSift } from './sift.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['', true, ['a'], true],
  ['ended=true', true, ['a'], true],
  ['ended=true', false, ['a'], false],
  ['ended=false', false, null, true],
  ['uncategorized=true', false, ['a'], false],
  ['uncategorized=true', false, [], true],
  ['uncategorized=true', false, null, true],
  ['ended=true&uncategorized=true', true, null, true],
  ['ended=true&uncategorized=true', false, null, false],
])('%s: ended %s with %j: %s', (query, isEnd, categories, stays) => {
  const search = readConversationSearch(new URLSearchParams(query));
  expect(passesSift({ isEnd, categories }, search)).toBe(stays);
});

const conversation = (id: string, isEnd: boolean) => ({
  id,
  title: id,
  user: null,
  createdAt: 1_790_000_000_000,
  lastChatTime: null,
  isEnd,
  categories: null,
  memo: null,
  chatCount: 0,
  llmApp: null,
  variables: null,
  chats: [],
});

/** Answers with the page that the cursor names. */
const answer = (page: (cursor: string | null) => unknown) =>
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      new Response(JSON.stringify(page(new URL(url, 'http://parley').searchParams.get('cursor')))),
    ),
  );
const ended = readConversationSearch(new URLSearchParams('ended=true'));
const read = (cursor: string | null) => fetchPage(new QueryClient(), ended, cursor);

test('reads on until a row stays in, and says how many it has read', async () => {
  const pages = [
    { conversations: [conversation('a', false), conversation('b', false)], cursor: '1' },
    { conversations: [conversation('c', true)], cursor: '2' },
    { conversations: [conversation('d', false)], cursor: null },
  ];
  answer((cursor) => pages[Number(cursor ?? 0)]);
  const first = await read(null);
  expect(first.rows.map(({ id }) => id)).toEqual(['c']);
  expect(first).toMatchObject({ cursor: '2', read: 3 });
  expect(await read('2')).toEqual({ rows: [], cursor: null, read: 1 });
});

test('a cursor that repeats is the end', async () => {
  answer(() => ({ conversations: [conversation('a', false)], cursor: 'x' }));
  expect(await read(null)).toMatchObject({ rows: [], read: 2 });
});

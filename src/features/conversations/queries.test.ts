import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { conversationQueries } from './queries.ts';
import { readConversationSearch } from './search.ts';

/** What the list was asked for, in order; `answer` gives the page for a query. */
const asked: URLSearchParams[] = [];
let answer: (query: URLSearchParams) => unknown;

const row = (id: string, createdAt = 1_795_000_000_000) => ({
  id,
  title: id,
  user: null,
  createdAt,
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
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    const query = new URL(url, 'http://parley').searchParams;
    asked.push(query);
    return Promise.resolve(new Response(JSON.stringify(answer(query))));
  });
});
afterEach(() => vi.unstubAllGlobals());

const search = (query = '') => readConversationSearch(new URLSearchParams(query));
const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const all = (query: string) =>
  client().infiniteQuery({ ...conversationQueries.list(search(query)), pages: 9 });
const cursors = () => asked.map((query) => query.get('cursor'));

describe('the list', () => {
  test('is walked page by page to the end', async () => {
    const next: Record<string, string | null> = { first: 'c1', c1: 'c2', c2: null };
    answer = (query) => {
      const cursor = query.get('cursor') ?? 'first';
      return { conversations: [row(`at ${cursor}`)], cursor: next[cursor] };
    };
    const { pages } = await all('searchTerm=x');
    expect(cursors()).toEqual([null, 'c1', 'c2']);
    expect(asked.every((query) => query.get('searchTerm') === 'x')).toBe(true);
    expect(pages.map((page) => page.rows[0]?.id)).toEqual(['at first', 'at c1', 'at c2']);
  });

  test('stops where a cursor repeats', async () => {
    answer = (query) => ({ conversations: [], cursor: query.get('cursor') === 'c1' ? 'c2' : 'c1' });
    expect((await all('')).pages).toHaveLength(3);
    expect(cursors()).toEqual([null, 'c1', 'c2']);
  });

  test('broken rows of different pages are told apart', async () => {
    answer = (query) => ({ conversations: [null, null], cursor: query.get('cursor') === null ? 'c1' : null });
    const ids = (await all('')).pages.flatMap((page) => page.rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a time filter', () => {
  const query = 'startedAt=2026-11-01';
  test.each([
    ['milliseconds', 1_795_000_000_000, '1793491200000'],
    ['seconds', 1_795_000_000, '1793491200'],
  ])('is sent in %s where rows come so, learnt from one row', async (_, createdAt, sent) => {
    answer = () => ({ conversations: [row('a', createdAt)], cursor: null });
    await all(query);
    expect(asked.map(String)).toEqual([
      expect.stringMatching(/^pageSize=1$/),
      expect.stringContaining(`startedAt=${sent}&`),
    ]);
  });

  test('without a row to learn from is sent in milliseconds', async () => {
    answer = () => ({ conversations: [], cursor: null });
    await all(query);
    expect(asked.at(-1)?.get('startedAt')).toBe('1793491200000');
  });

  test('asks for the unit once', async () => {
    answer = () => ({ conversations: [row('a')], cursor: null });
    const one = client();
    await one.query(conversationQueries.probe(search(query)));
    await one.query(conversationQueries.probe(search('endAt=2026-11-02')));
    expect(asked.map((sent) => sent.get('pageSize'))).toEqual(['1', '50', '50']);
  });
});

describe('what runs', () => {
  test('is found over all pages, broken rows too where they have an id', async () => {
    answer = (query) =>
      query.get('cursor') === null
        ? { conversations: [row('a'), { id: 'b' }], cursor: 'c1' }
        : { conversations: [row('c')], cursor: null };
    expect(await client().query(conversationQueries.running())).toEqual(new Set(['a', 'b', 'c']));
    expect(asked.every((query) => query.get('backgroundRunning') === 'true')).toBe(true);
  });

  test('is looked for in four pages and no more', async () => {
    answer = () => ({ conversations: [], cursor: `c${asked.length}` });
    await client().query(conversationQueries.running());
    expect(asked).toHaveLength(4);
  });
});

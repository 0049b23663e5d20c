import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { matchingPages } from './matching-pages.ts';
import { conversationQueries } from './queries.ts';
import { readConversationSearch } from './search.ts';

const conversation = (id: string) => ({
  id,
  title: `title of ${id}`,
  user: null,
  createdAt: 1_795_000_000_000,
  lastChatTime: 1_795_000_000_000,
  isEnd: id.startsWith('ended'),
  categories: null,
  memo: null,
  chatCount: 0,
  llmApp: null,
  variables: null,
  chats: [],
});
const pages: Record<string, { conversationIds: string[]; cursor: string | null }> = {
  first: { conversationIds: ['ended-1', 'ended-2'], cursor: '9.x' },
  '9.x': { conversationIds: ['a', 'gone', 'ended-3'], cursor: '5.x' },
  '5.x': { conversationIds: ['b'], cursor: null },
};
let asked: URL[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    const url = new URL(path, 'http://parley');
    asked.push(url);
    const json = (body: unknown, status = 200) =>
      Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'X-Request-Id': 'r' } }));
    if (url.pathname === '/api/journal/conversations')
      return json(pages[url.searchParams.get('cursor') ?? 'first']);
    const id = decodeURIComponent(url.pathname.split('/')[4] ?? '');
    if (id === 'gone') return json({}, 404);
    return json(url.pathname.endsWith('/running') ? { isRunning: id === 'b' } : conversation(id));
  });
});
afterEach(() => vi.unstubAllGlobals());

function client(journal = true): QueryClient {
  const made = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const directory = { apps: [], categories: [], agents: [], states: {} };
  made.setQueryData(gatewayInfoQuery().queryKey, { mode: 'alli', version: '1', directory, journal });
  made.setQueryData(sessionQuery().queryKey, {
    auth: 'oidc',
    person: { id: 'ana@example.com', email: 'ana@example.com', name: null, role: 'agent' },
    endsAt: null,
    canSignOut: true,
  });
  return made;
}
const search = (url: string) => readConversationSearch(new URLSearchParams(url));
const list = async (url: string, journal = true) =>
  (await client(journal).infiniteQuery({ ...conversationQueries.list(search(url)), pages: 9 })).pages;

test('the journal says which, Alli says what they are, in the order of the journal', async () => {
  const read = await list('assignee=me&state=wa');
  expect(read.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
    ['ended-1', 'ended-2'],
    ['a', 'gone', 'ended-3'],
    ['b'],
  ]);
  expect(read[1]?.rows[1]).toMatchObject({ readable: false, knownId: 'gone' });
  expect(asked[0]?.search).toBe('?state=wa&assignee=ana%40example.com');
});

test('other filters choose among them, and an empty page is never given before the end', async () => {
  const read = await list('assignee=me&activeOnly=true');
  expect(read.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['a', 'gone'], ['b']]);
  expect(read[0]?.named).toEqual(['ended-1', 'ended-2', 'a', 'gone', 'ended-3']);
});

test('whether it runs is asked of each', async () => {
  const read = await list('assignee=x&backgroundRunning=true');
  expect(read.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['gone', 'b']);
});

test('without a journal nothing is known, and nothing is asked', async () => {
  expect(await list('state=wa', false)).toEqual([{ rows: [], cursor: null, named: [] }]);
  expect(asked).toEqual([]);
});

test('all that match are walked to the end', async () => {
  const found = [];
  for await (const page of matchingPages(
    client(),
    search('state=wa&activeOnly=true'),
    'steady',
    new AbortController().signal,
  ))
    found.push(...page.map((item) => (item.readable ? item.value.id : item.id)));
  expect(found).toEqual(['a', 'gone', 'b']);
});

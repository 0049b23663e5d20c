import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { directory as directorySchema } from '../../contract/directory.ts';
import { knownApps, knownCategories, knownUsers, nameOf, seenRows } from './known-entries.ts';
import type { ConversationRow } from './list-row.ts';
import { conversationQueries } from './queries.ts';
import { readConversationSearch } from './search.ts';

const row = (facts: Partial<ConversationRow>): ConversationRow => ({
  readable: true,
  id: 'c1',
  title: '',
  userId: null,
  userName: '',
  appId: null,
  appName: '',
  isEnd: false,
  categories: [],
  memo: '',
  chatCount: 1,
  firstChatMs: 1,
  lastChatMs: 1,
  variables: null,
  ...facts,
});
const app = (appId: string, appName: string) => row({ appId, appName });
const directory = directorySchema.parse({
  apps: [
    { id: 'z', name: 'Zendesk' },
    { id: 'a', name: 'Answers' },
  ],
  categories: [{ id: 'k1', name: 'Billing' }],
});

describe('apps', () => {
  test('of the directory come first, in its order and by its names, then those seen, by name', () => {
    const rows = [app('p', 'Port'), app('a', 'Old name'), app('m', 'Émile'), app('f', 'Foo'), row({})];
    expect(knownApps(directory, rows)).toEqual([
      { id: 'z', name: 'Zendesk', seenOnly: false },
      { id: 'a', name: 'Answers', seenOnly: false },
      { id: 'm', name: 'Émile', seenOnly: true },
      { id: 'f', name: 'Foo', seenOnly: true },
      { id: 'p', name: 'Port', seenOnly: true },
    ]);
  });
  test('stand once each, under the last name seen', () => {
    expect(knownApps(undefined, [app('p', 'Port'), app('p', 'Port 2')])).toEqual([
      { id: 'p', name: 'Port 2', seenOnly: true },
    ]);
  });
});

describe('categories', () => {
  test('that rows give by id or by name are those of the directory; others are offered as they are', () => {
    const rows = [row({ categories: ['Billing', 'Shipping'] }), row({ categories: ['k1', 'Shipping'] })];
    expect(knownCategories(directory, rows)).toEqual([
      { id: 'k1', name: 'Billing', seenOnly: false },
      { id: 'Shipping', name: 'Shipping', seenOnly: true },
    ]);
  });
});

test('users are those seen', () => {
  const rows = [row({ userId: 'u2', userName: 'Bo' }), row({ userId: 'u1', userName: 'Al' }), row({})];
  expect(knownUsers(rows).map(({ id }) => id)).toEqual(['u1', 'u2']);
});

test('an id without a name is its own name', () => {
  expect(nameOf(directory.apps, 'a')).toBe('Answers');
  expect(nameOf(directory.apps, 'x')).toBe('x');
});

test('rows are seen in every list that was read, readable ones only, each once', () => {
  const client = new QueryClient();
  const put = (url: string, ...pages: ConversationRow[][]) =>
    client.setQueryData(conversationQueries.list(readConversationSearch(new URLSearchParams(url))).queryKey, {
      pages: pages.map((rows) => ({
        rows: [...rows, { readable: false as const, id: 'bad', knownId: null, problem: '', raw: null }],
        cursor: null,
      })),
      pageParams: pages.map(() => null),
    });
  expect(seenRows(client)).toEqual([]);
  put('', [row({ id: 'c1' })], [row({ id: 'c2' })]);
  put('activeOnly=true', [row({ id: 'c2' }), row({ id: 'c3' })]);
  client.setQueryData(conversationQueries.running().queryKey, new Set(['c9']));
  expect(seenRows(client).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
});

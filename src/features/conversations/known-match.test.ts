import { expect, test } from 'vitest';
import { knownMatch } from './known-match.ts';
import type { ConversationRow } from './list-row.ts';
import { readConversationSearch } from './search.ts';

const row: ConversationRow = {
  readable: true,
  id: 'c',
  title: 'Refund for order 48213',
  userId: 'u-1',
  userName: '이서연',
  appId: 'app',
  appName: 'Help Center',
  isEnd: false,
  categories: ['Billing'],
  memo: '',
  chatCount: 2,
  firstChatMs: Date.UTC(2026, 10, 1),
  lastChatMs: Date.UTC(2026, 10, 5),
  variables: null,
};
const names: Record<string, string> = { 'category-1': 'Billing', 'category-2': 'Sign-in' };
const matches = (url: string, one = row) =>
  knownMatch(one, readConversationSearch(new URLSearchParams(url)), (id) => names[id] ?? id);

test.each([
  ['', true],
  ['state=wa&assignee=me', true],
  ['searchTerm=ORDER', true],
  ['searchTerm=서연', true],
  ['searchTerm=u-1', true],
  ['searchTerm=Help', false],
  ['llmAppId=app', true],
  ['llmAppId=other', false],
  ['categoryId=category-1', true],
  ['categoryId=Billing', true],
  ['categoryId=category-2', false],
  ['userIds=u-0&userIds=u-1', true],
  ['userIds=u-0', false],
  ['activeOnly=true', true],
  ['startedAt=2026-11-05', true],
  ['startedAt=2026-11-06', false],
  ['endAt=2026-11-05', true],
  ['endAt=2026-11-04', false],
  ['firstChatStartedAt=2026-11-02', false],
  ['firstChatEndAt=2026-11-01', true],
  ['llmAppId=app&activeOnly=true&userIds=u-0', false],
])('%s: %s', (url, expected) => {
  expect(matches(url)).toBe(expected);
});

test('without a last chat no time of it matches; ended is not active', () => {
  expect(matches('endAt=2030-01-01', { ...row, lastChatMs: null })).toBe(false);
  expect(matches('startedAt=1980-01-01', { ...row, lastChatMs: null })).toBe(false);
  expect(matches('activeOnly=true', { ...row, isEnd: true })).toBe(false);
});

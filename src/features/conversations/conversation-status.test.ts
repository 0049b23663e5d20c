import { expect, test } from 'vitest';
import { conversationStatus } from './conversation-status.ts';
import type { ConversationRow } from './list-row.ts';

const row = (isEnd: boolean): ConversationRow => ({
  readable: true,
  id: 'c1',
  title: '',
  userId: null,
  userName: '',
  appId: null,
  appName: '',
  isEnd,
  categories: [],
  memo: '',
  chatCount: 0,
  firstChatMs: 0,
  lastChatMs: null,
  variables: null,
});

test.each([
  [false, [], 'open'],
  [true, [], 'ended'],
  [false, ['c1'], 'running'],
  // The row was read before it began to run again.
  [true, ['c1'], 'running'],
  [true, ['c2'], 'ended'],
])('ended %j, running %j: %s', (isEnd, running, status) => {
  expect(conversationStatus(row(isEnd), new Set(running))).toBe(status);
});

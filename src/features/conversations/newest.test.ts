import { expect, test } from 'vitest';
import type { ConversationRow, ListRow } from './list-row.ts';
import { countNew } from './newest.ts';

const row = (id: string, lastChatMs: number | null = 1): ConversationRow => ({
  readable: true,
  id,
  title: id,
  userId: null,
  userName: '',
  appId: null,
  appName: '',
  isEnd: false,
  categories: [],
  memo: '',
  chatCount: 1,
  firstChatMs: 1,
  lastChatMs,
  variables: null,
});
const broken = (id: string): ListRow => ({ readable: false, id, knownId: id, problem: '', raw: null });

test.each<[string, ListRow[], ListRow[], number]>([
  ['the same rows', [row('a'), row('b')], [row('a'), row('b')], 0],
  ['another order', [row('a'), row('b')], [row('b'), row('a')], 0],
  ['two conversations more', [row('a')], [row('c'), row('b'), row('a')], 2],
  ['a new message', [row('a', 1), row('b', 1)], [row('b', 2), row('a', 1)], 1],
  ['a first message', [row('a', null)], [row('a', 2)], 1],
  ['a message deleted', [row('a', 2)], [row('a', 1)], 0],
  ['no message at all', [row('a', null)], [row('a', null)], 0],
  ['a row that is gone', [row('a'), row('b')], [row('b')], 0],
  ['nothing loaded', [], [row('a')], 1],
  // Nobody can be promised what cannot be read.
  ['a broken row', [], [broken('a')], 0],
  ['a row that broke', [row('a', 1)], [broken('a')], 0],
  ['a row that healed', [broken('a')], [row('a', 9)], 0],
])('%s', (_, loaded, fresh, count) => {
  expect(countNew(loaded, fresh)).toBe(count);
});

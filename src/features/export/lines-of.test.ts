import { beforeEach, expect, test, vi } from 'vitest';
import type { Chat } from '../../contract/chat.ts';
import type { Conversation, ConversationRead } from '../../contract/conversation.ts';
import { createOneOnly } from '../../lib/one-only.ts';
import { conversationPages } from '../../lib/walk-conversations.ts';
import type { ExportColumn } from './export-column.ts';
import { listPages } from './list-pages.ts';
import { messageLines } from './lines-of.ts';
import { made, madeChat, stubAlli, type StubAlli } from './testing/stub-alli.ts';
import { written } from './testing/written.ts';

const columns: ExportColumn<ConversationRead>[] = [{ key: 'id', label: 'Id', value: ({ id }) => id }];
const chatColumns: ExportColumn<Chat>[] = [{ key: 'chat_id', label: 'chat_id', value: ({ id }) => id }];

let alli: StubAlli;
beforeEach(() => {
  vi.unstubAllGlobals();
  alli = stubAlli();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', alli.fetch);
});

async function messages(chatIds?: (id: string) => ReadonlySet<string>) {
  const linesOf = messageLines(
    { columns, prepare: () => Promise.resolve() },
    chatColumns,
    chatIds,
    createOneOnly(),
    { problem: 'Problem' },
  );
  const done = await written(
    (signal) => listPages(() => conversationPages({}, signal), 'LAST_CHAT_TIME_DESC'),
    linesOf,
  );
  return { ...done, lines: done.lines.map((line) => JSON.parse(line) as unknown) };
}

/** A conversation with messages of which its row brings the last `shown`. */
function add(id: string, count: number, shown: number): Conversation {
  const chats = Array.from({ length: count }, (_, at) => madeChat(`${id}-${at}`, { timestamp: 1e12 + at }));
  alli.chats.set(id, chats);
  const conversation = made(id, { chatCount: count, chats: chats.slice(count - shown).reverse() });
  alli.conversations.push(conversation);
  return conversation;
}

test('all messages oldest first: those of the row where it brings all, else every page', async () => {
  add('whole', 3, 3);
  add('part', 250, 20);
  add('none', 0, 0);
  const { lines, report } = await messages();
  expect(lines).toEqual([
    ...[0, 1, 2].map((n) => ({ chat_id: `whole-${n}`, conversation_id: 'whole' })),
    ...Array.from({ length: 250 }, (_, n) => ({ chat_id: `part-${n}`, conversation_id: 'part' })),
  ]);
  expect(report).toMatchObject({ rows: 253, seen: 3, unread: 0, cutBy: null });
  expect(alli.paths.filter((path) => path.endsWith('/chats'))).toHaveLength(3);
});

test('one conversation whose messages cannot be read has a line that says so, and the others follow', async () => {
  add('a', 1, 0);
  add('gone', 30, 0);
  add('b', 1, 0);
  alli.failing.set('gone', 404);
  const { lines, report } = await messages();
  expect(lines).toEqual([
    { chat_id: 'a-0', conversation_id: 'a' },
    { conversation_id: 'gone', problem: expect.stringMatching(/^notFound: 404/) as string },
    { chat_id: 'b-0', conversation_id: 'b' },
  ]);
  expect(report).toMatchObject({ rows: 2, seen: 3, unread: 1, cutBy: null });
});

test('what the next conversation would meet too cuts the file', async () => {
  add('a', 1, 1);
  add('refused', 30, 0);
  alli.failing.set('refused', 401);
  const { report } = await messages();
  expect(report).toMatchObject({ rows: 0, cutBy: { error: { status: 401 } } });
});

test('many that fail one after the other are no longer the matter of each', async () => {
  for (let n = 0; n < 60; n++) {
    add(`c${n}`, 30, 0);
    alli.failing.set(`c${n}`, 404);
  }
  const { report } = await messages();
  expect(report.cutBy).not.toBeNull();
});

test('a message that breaks the contract has a line in its place', async () => {
  add('a', 3, 0);
  alli.chats.get('a')?.splice(1, 1, { id: 'a-1', sender: 7 });
  const { lines, report } = await messages();
  expect(lines).toEqual([
    { chat_id: 'a-0', conversation_id: 'a' },
    { chat_id: 'a-1', conversation_id: 'a', problem: expect.stringContaining('sender') as string },
    { chat_id: 'a-2', conversation_id: 'a' },
  ]);
  expect(report).toMatchObject({ rows: 2, broken: 1 });
});

test('only the messages that are asked for', async () => {
  add('a', 5, 5);
  add('b', 5, 5);
  const { lines } = await messages((id) => new Set(id === 'a' ? ['a-1', 'a-3'] : []));
  expect(lines).toEqual([1, 3].map((n) => ({ chat_id: `a-${n}`, conversation_id: 'a' })));
});

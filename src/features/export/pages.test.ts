import { beforeEach, expect, test, vi } from 'vitest';
import type { ConversationRead } from '../../contract/conversation.ts';
import { conversationPages } from '../../lib/walk-conversations.ts';
import { chosenPages } from './chosen-pages.ts';
import type { ExportColumn } from './export-column.ts';
import { conversationLines } from './lines-of.ts';
import { listPages } from './list-pages.ts';
import { made, stubAlli, type StubAlli } from './testing/stub-alli.ts';
import { written } from './testing/written.ts';

const columns: ExportColumn<ConversationRead>[] = [{ key: 'id', label: 'Id', value: ({ id }) => id }];
const linesOf = conversationLines({ columns, prepare: () => Promise.resolve() }, { problem: 'Problem' });

let alli: StubAlli;
beforeEach(() => {
  vi.unstubAllGlobals();
  alli = stubAlli();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', alli.fetch);
});

const ids = (lines: readonly string[]) => lines.map((line) => (JSON.parse(line) as { id: string }).id);

/** Newest first, a second apart. */
const fill = (count: number) => {
  alli.conversations = Array.from({ length: count }, (_, at) =>
    made(`c${at}`, { createdAt: 2e12 - at * 1000, lastChatTime: 2e12 - at * 1000 }),
  );
};

/** Something is said in a conversation: it is the newest now. */
function moveUp(id: string, at: number) {
  const moved = alli.conversations.find((one) => one.id === id) ?? made(id);
  alli.conversations = [{ ...moved, lastChatTime: at }, ...alli.conversations.filter((one) => one.id !== id)];
}

test('what moves up behind the walk, or begins meanwhile, is read at the end and counted', async () => {
  fill(200);
  alli.beforePage = (offset) => {
    if (offset !== 50) return;
    alli.beforePage = () => undefined;
    moveUp('c180', 2e12 + 1);
    moveUp('c3', 2e12 + 2);
    moveUp('fresh', 2e12 + 3);
  };
  const { report, lines } = await written(
    (signal) => listPages(() => conversationPages({}, signal), 'LAST_CHAT_TIME_DESC'),
    linesOf,
  );
  const found = ids(lines);
  expect(found.toSorted()).toEqual([...Array.from({ length: 200 }, (_, at) => `c${at}`), 'fresh'].toSorted());
  expect(found.slice(-2)).toEqual(['fresh', 'c180']);
  // The rows below slid down by two, over the edge of a page.
  expect(report).toMatchObject({ rows: 201, seen: 201, doubles: 2, late: 2, cutBy: null });
});

test('an order that has the oldest first is not read again: what moves goes ahead of the walk', async () => {
  fill(120);
  alli.conversations.reverse();
  const { report } = await written(
    (signal) => listPages(() => conversationPages({}, signal), 'LAST_CHAT_TIME_ASC'),
    linesOf,
  );
  expect(report).toMatchObject({ rows: 120, late: 0 });
  expect(alli.paths).toHaveLength(3);
});

test('chosen conversations: a few are read one by one in the order given', async () => {
  fill(60);
  alli.failing.set('c7', 404);
  const { report, text } = await written(
    (signal) => chosenPages(['c40', 'c7', 'c2'], () => conversationPages({}, signal), ['plan'], signal),
    linesOf,
    'csv',
  );
  expect(text).toMatch(/^\ufeffId,Problem\r\nc40,\r\nc7,notFound: 404.*\r\nc2,\r\n$/);
  expect(report).toMatchObject({ rows: 2, seen: 3, unread: 1 });
  expect(alli.paths).toHaveLength(3);
});

test('many are found by walking the list, as far as it needs to; those that left it come last', async () => {
  fill(1000);
  const chosen = ['c900x', ...Array.from({ length: 300 }, (_, at) => `c${at * 2}`)];
  alli.failing.set('c900x', 404);
  const { report, lines } = await written(
    (signal) => chosenPages(chosen, () => conversationPages({}, signal), [], signal),
    linesOf,
  );
  expect(ids(lines)).toEqual([...chosen.slice(1), 'c900x']);
  expect(report).toMatchObject({ rows: 300, unread: 1 });
});

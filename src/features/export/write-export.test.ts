import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import type { ExportColumn } from './export-column.ts';
import { rowWriter } from './row-writer.ts';
import { writeExport } from './write-export.ts';

const conversation = (id: string, title = id): ConversationRead => ({
  id,
  title,
  user: null,
  createdAt: 1,
  lastChatTime: null,
  isEnd: false,
  categories: null,
  memo: null,
  chatCount: 0,
  llmApp: null,
  variables: null,
  chats: [],
});
const readable = (value: ConversationRead): Item<ConversationRead> => ({ readable: true, value });
const columns: ExportColumn<ConversationRead>[] = [
  { key: 'id', label: 'Id', value: ({ id }) => id },
  { key: 'title', label: 'Title', value: ({ title }) => title },
];
const rowsOf = (page: readonly ConversationRead[]) => Promise.resolve({ rows: [...page], unreadable: 0 });

async function run(format: 'csv' | 'jsonl', pages: AsyncIterable<Item<ConversationRead>[]>) {
  const parts: string[] = [];
  let closed = 0;
  const file = {
    write: (text: string) => {
      parts.push(text);
      return Promise.resolve();
    },
    close: () => {
      closed++;
      return Promise.resolve();
    },
  };
  const report = await writeExport({ pages, rowsOf }, rowWriter(format, columns), file, () => undefined);
  expect(closed).toBe(1);
  return { report, text: parts.join('') };
}

/** RFC 4180, letter by letter; shares nothing with the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text.charAt(at++);
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || (letter === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

const naughty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      ' ',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      "'",
      '\u3000',
      '\u200b',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('every cell comes back from a CSV as it was, and none begins a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(naughty), async (titles) => {
      const page = titles.map((title, at) => readable(conversation(`c${at}`, title)));
      const { text } = await run('csv', pagesOf([page]));
      const [, ...rows] = parseCsv(text);
      expect(rows).toHaveLength(titles.length);
      rows.forEach(([, cell = ''], at) => {
        const was = titles[at] ?? '';
        expect([was, `'${was}`]).toContain(cell);
        expect(cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
      });
    }),
  );
});

test('50,000 rows: none is lost, what comes twice is written once', async () => {
  const all = Array.from({ length: 50_000 }, (_, at) => readable(conversation(`c${at}`)));
  const pages = Array.from({ length: 1000 }, (_, at) => all.slice(Math.max(0, at * 50 - 1), at * 50 + 50));
  const { report, text } = await run('jsonl', pagesOf(pages));
  expect(report).toMatchObject({ rows: 50_000, seen: 50_000, doubles: 999, lastId: 'c49999', cutBy: null });
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(50_000);
  expect(new Set(lines).size).toBe(50_000);
});

test.each(['csv', 'jsonl'] as const)(
  'a %s whose list breaks off is kept and says so in its last line',
  async (format) => {
    const { report, text } = await run(format, pagesOf([[readable(conversation('a'))]], new Error('gone')));
    expect(report).toMatchObject({ rows: 1, lastId: 'a', cutBy: { error: new Error('gone') } });
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/cut ?short/i);
  },
);

async function* pagesOf(pages: Item<ConversationRead>[][], failure?: Error) {
  for (const page of pages) yield await Promise.resolve(page);
  if (failure !== undefined) throw failure;
}

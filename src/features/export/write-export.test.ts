import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import type { ExportColumn } from './export-column.ts';
import { lineWriter } from './line-writer.ts';
import { conversationLines } from './lines-of.ts';
import { parseCsv } from './testing/parse-csv.ts';
import { made } from './testing/stub-alli.ts';
import { written } from './testing/written.ts';
import { writeExport } from './write-export.ts';

const readable = (id: string, title = id): Item<ConversationRead> => ({
  readable: true,
  value: { ...made(id, { title }), chats: [] },
});
const columns: ExportColumn<ConversationRead>[] = [
  { key: 'id', label: 'Id', value: ({ id }) => id },
  { key: 'title', label: 'Title', value: ({ title }) => title },
];
const linesOf = conversationLines({ columns, prepare: () => Promise.resolve() }, { problem: 'Problem' });

const pagesOf = (pages: readonly Item<ConversationRead>[][], failure?: Error) =>
  async function* () {
    for (const items of pages) yield await Promise.resolve({ items, isLate: false });
    if (failure !== undefined) throw failure;
  };

/** What a spreadsheet runs, as seen by one that trims and folds widths first. */
const isRun = (cell: string) => /^[=+\-@]/.test(cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').normalize('NFKC'));

/** The text that a cell stands for: without the apostrophe that keeps it from being run. */
const meant = (cell: string) =>
  cell.startsWith("'") && isRun(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

const awkward = '=+-@＝＋－＠ \t\r\n",\'\u3000\u00a0\u200b\ufeff\0'.split('');
const naughty = fc.string({
  unit: fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
});
const corpus: unknown = JSON.parse(
  readFileSync('e2e/transcript/hostile-corpus/naughty-strings.json', 'utf8'),
);

async function expectRoundTrip(titles: readonly string[]) {
  const page = titles.map((title, at) => readable(`c${at}`, title));
  const rows = parseCsv((await written(pagesOf([page]), linesOf, 'csv')).text).slice(1);
  expect(rows).toHaveLength(titles.length);
  rows.forEach((row, at) => {
    expect(row).toHaveLength(3);
    const [, cell = ''] = row;
    expect(isRun(cell), cell).toBe(false);
    if (!/^'*[\t\r]/.test(titles[at] ?? '')) expect(meant(cell)).toBe(titles[at]);
    else expect(cell).toBe(`'${titles[at] ?? ''}`);
  });
  const { lines } = await written(pagesOf([page]), linesOf, 'jsonl');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    titles.map((title, at) => ({ id: `c${at}`, title })),
  );
}

test('every cell comes back as it was, and none is run', async () => {
  await fc.assert(fc.asyncProperty(fc.array(naughty, { minLength: 1 }), expectRoundTrip));
});

test('so do the big list of naughty strings, and each of them behind each beginning of a formula', async () => {
  const strings = (corpus as unknown[]).map(String);
  expect(strings.length).toBeGreaterThan(400);
  await expectRoundTrip(strings);
  const beginnings = ['=', ' =', '\u3000＝', '＋', '－', '＠', "'=", '\u200b@', '\t=', '\r\n='];
  await expectRoundTrip(beginnings.flatMap((begin) => strings.map((string) => begin + string)));
});

test('50,000 rows: none is lost, what comes twice is written once', async () => {
  const all = Array.from({ length: 50_000 }, (_, at) => readable(`c${at}`, `=row "${at}",\n`));
  const pages = Array.from({ length: 1000 }, (_, at) => all.slice(Math.max(0, at * 50 - 1), at * 50 + 50));
  const { report, text } = await written(pagesOf(pages), linesOf, 'csv');
  expect(report).toMatchObject({ rows: 50_000, seen: 50_000, doubles: 999, lastId: 'c49999', cutBy: null });
  const rows = parseCsv(text).slice(1);
  expect(rows).toHaveLength(50_000);
  expect(rows.every(([id, title], at) => id === `c${at}` && title === `'=row "${at}",\n`)).toBe(true);
});

test('100,000 rows take no more memory than the ids of what was seen', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap: number[] = [];
  let written = 0;
  async function* pages() {
    for (let at = 0; at < 100_000; at += 50) {
      if (at % 20_000 === 0) {
        collect();
        heap.push(process.memoryUsage().heapUsed);
      }
      const title = 'x'.repeat(2_000);
      const items = Array.from({ length: 50 }, (_, n) => readable(`c${at + n}`, `${at + n} ${title}`));
      yield await Promise.resolve({ items, isLate: false });
    }
  }
  const file = {
    write: (text: string) => Promise.resolve(void (written += text.length)),
    close: () => Promise.resolve(),
    giveUp: () => Promise.resolve(),
  };
  const writer = lineWriter('jsonl', linesOf.columns);
  const { signal } = new AbortController();
  const report = await writeExport({ pages, total: null }, linesOf, writer, file, signal, () => undefined);
  expect(report.rows).toBe(100_000);
  expect(written).toBeGreaterThan(200_000_000);
  // 80,000 ids between the second look and the last: less than 20 MB, where the rows are 160.
  expect((heap.at(-1) ?? 0) - (heap[1] ?? 0)).toBeLessThan(20_000_000);
});

test.each(['csv', 'jsonl'] as const)(
  'a %s whose list breaks off is kept and says so in its last line',
  async (format) => {
    const { report, lines, ends } = await written(
      pagesOf([[readable('a')]], new Error('gone')),
      linesOf,
      format,
    );
    expect(report).toMatchObject({ rows: 1, lastId: 'a', cutBy: { error: new Error('gone') } });
    expect(lines.at(-1)).toMatch(/cut ?short/i);
    expect(ends).toEqual(['closed']);
  },
);

test('a conversation that breaks the contract has a line that says why, each by itself', async () => {
  const broken = (id: string | null) =>
    ({ readable: false, id, problem: 'title: no string', raw: {} }) as const;
  const pages = pagesOf([[readable('a'), broken('b'), broken(null), broken(null)]]);
  const { report, text } = await written(pages, linesOf, 'csv');
  expect(report).toMatchObject({ rows: 1, seen: 4, unread: 3, cutBy: null });
  expect(parseCsv(text)).toEqual([
    ['Id', 'Title', 'Problem'],
    ['a', 'a', ''],
    ['b', '', 'title: no string'],
    ['', '', 'title: no string'],
    ['', '', 'title: no string'],
  ]);
});

test('a file that cannot be written is given up', async () => {
  const ends: string[] = [];
  const full = new Error('the disk is full');
  const file = {
    write: () => Promise.reject(full),
    close: () => Promise.resolve(void ends.push('closed')),
    giveUp: () => Promise.resolve(void ends.push('given up')),
  };
  const { signal } = new AbortController();
  const source = { pages: pagesOf([[readable('a')]]), total: null };
  const writing = writeExport(source, linesOf, lineWriter('csv', []), file, signal, () => undefined);
  await expect(writing).rejects.toBe(full);
  expect(ends).toEqual(['given up']);
});

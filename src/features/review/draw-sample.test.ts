import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Chat } from '../../contract/chat.ts';
import { steadyPages } from '../../lib/walk-conversations.ts';
import { drawSample, type DrawPlan, type DrawProgress } from './draw-sample.ts';

type Row = { id: string; chatCount: number; chats: unknown[] };

const chat = (id: string, rating: boolean | null = null): Chat => ({
  id,
  sender: 'BOT',
  message: id,
  timestamp: 1e12,
  citations: null,
  rating,
  agentRating: null,
});
const isBad = ({ rating }: Chat) => rating === false;

let rows: Row[];
let chats: Map<string, unknown[]>;
let failing: Map<string, number>;
let paths: string[];

beforeEach(() => {
  rows = [];
  chats = new Map();
  failing = new Map();
  paths = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://stub');
    paths.push(pathname);
    const id = /conversations\/([^/]+)\/chats$/.exec(decodeURIComponent(pathname))?.[1];
    const cursor = searchParams.get('cursor') ?? '';
    const status = failing.get(id ?? `list ${cursor}`) ?? 200;
    const offset = Number(cursor);
    const end = offset + 50;
    const all = chats.get(id ?? '') ?? [];
    const body =
      id === undefined
        ? { conversations: rows.slice(offset, end).map(full), cursor: end < rows.length ? String(end) : null }
        : { chats: all, pageNo: 1, totalCount: all.length };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'X-Request-Id': 'r' } }));
  });
});
afterEach(() => vi.unstubAllGlobals());

const full = (row: Row) => ({
  title: row.id,
  user: null,
  createdAt: 1e12,
  lastChatTime: 1e12,
  isEnd: false,
  categories: null,
  memo: null,
  llmApp: null,
  variables: null,
  ...row,
});

/** Conversations of which every fifth has a bad answer; their rows bring no messages. */
function fill(count: number) {
  for (let n = 0; n < count; n++) {
    rows.push({ id: `c${n}`, chatCount: 2, chats: [] });
    chats.set(`c${n}`, [chat(`c${n}-0`), chat(`c${n}-1`, n % 5 === 0 ? false : true)]);
  }
}

function draw(plan: Partial<DrawPlan> = {}, hasEnough: (progress: DrawProgress) => boolean = () => false) {
  let last: DrawProgress = { phase: 'list', seen: 0 };
  return drawSample(
    { pages: (signal) => steadyPages({}, signal), seed: 's', size: 20, fits: null, ...plan },
    {
      signal: new AbortController().signal,
      hasEnough: () => hasEnough(last),
      onProgress: (progress) => (last = progress),
    },
  );
}

test('the same seed gives the same sample of the same list, in whatever order it comes; another seed another', async () => {
  fill(300);
  const first = await draw();
  rows.reverse();
  expect((await draw()).picked).toEqual(first.picked);
  expect((await draw({ seed: 'other' })).picked).not.toEqual(first.picked);
  expect(first).toMatchObject({ seen: 300, listEndedBy: null, judged: 0 });
  expect(new Set(first.picked.map(({ id }) => id)).size).toBe(20);
});

test('a new conversation changes the sample by one at most', async () => {
  fill(300);
  const before = new Set((await draw()).picked.map(({ id }) => id));
  rows.push({ id: 'fresh', chatCount: 0, chats: [] });
  const after = (await draw()).picked.filter(({ id }) => !before.has(id));
  expect(after.length).toBeLessThanOrEqual(1);
});

test('wanted ones are the first that fit in random order, each with its message; no more is read than needed', async () => {
  fill(300);
  const order = (await draw({ size: 300 })).picked.map(({ id }) => id);
  const fitting = order.filter((id) => Number(id.slice(1)) % 5 === 0);
  paths.length = 0;
  const sample = await draw({ size: 10, fits: isBad });
  expect(sample.picked).toEqual(fitting.slice(0, 10).map((id) => ({ id, chatId: `${id}-1` })));
  expect(sample.judged).toBe(order.indexOf(fitting[9] ?? '') + 1);
  expect(paths.filter((path) => path.endsWith('/chats')).length).toBeLessThan(sample.judged + 16);
});

test('a row that brings its messages is judged by them', async () => {
  fill(60);
  for (const row of rows) row.chats = chats.get(row.id) ?? [];
  const sample = await draw({ size: 60, fits: isBad });
  expect(sample).toMatchObject({ judged: 60, judgingEndedBy: null });
  expect(sample.picked).toHaveLength(12);
  expect(paths.some((path) => path.endsWith('/chats'))).toBe(false);
});

test('what cannot be read is left out and counted; what all would meet ends it, with what was found', async () => {
  fill(60);
  failing.set('c0', 404);
  const some = await draw({ size: 60, fits: isBad });
  expect(some).toMatchObject({ judged: 60, unread: 1, judgingEndedBy: null });
  expect(some.picked).toHaveLength(11);
  for (const { id } of rows) failing.set(id, 401);
  expect(await draw({ size: 60, fits: isBad })).toMatchObject({ picked: [], judgingEndedBy: 'keyRefused' });
});

test('a list that breaks off, or that a person has enough of, gives a sample of what was seen and says so', async () => {
  fill(300);
  failing.set('list 100', 401);
  expect(await draw()).toMatchObject({ seen: 100, listEndedBy: 'keyRefused' });
  failing.clear();
  expect(await draw({}, ({ seen }) => seen >= 150)).toMatchObject({ seen: 150, listEndedBy: 'person' });
  failing.set('list ', 401);
  await expect(draw()).rejects.toMatchObject({ status: 401 });
});

test('having enough while looking through keeps what was found', async () => {
  fill(300);
  const sample = await draw({ size: 60, fits: isBad }, (now) => now.phase === 'judging' && now.judged >= 32);
  expect(sample).toMatchObject({ seen: 300, listEndedBy: null, judged: 32, judgingEndedBy: 'person' });
  expect(sample.picked.length).toBeLessThan(32);
});

import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/contract/conversation.ts';
import { ask, askRaw, textOf } from '../ask-sandbox.ts';
import { categories } from '../content/categories.ts';
import { createSandbox, type Sandbox } from '../create-sandbox.ts';
import type { ListQuery } from './list-filter.ts';

const now = () => Date.UTC(2026, 10, 23, 6, 30);
const DAY = 86_400_000;
const sandbox = createSandbox({ size: 1200, now, live: false });
const truth = sandbox.control.conversations();

async function walk(from: Sandbox, query: ListQuery): Promise<Conversation[]> {
  const rows: Conversation[] = [];
  for (let { cursor } = query; cursor !== null;) {
    const page = await ask(from, 'listConversations', { query: { ...query, cursor } });
    rows.push(...page.conversations);
    cursor = page.cursor;
  }
  return rows;
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe('paging', () => {
  it('gives each of 5,000 rows exactly once, newest last chat first', async () => {
    const whole = createSandbox({ now, live: false });
    const rows = await walk(whole, {});
    expect(rows.length).toBe(5000);
    expect(new Set(ids(rows)).size).toBe(5000);
    const oldestFirst = whole.control.conversations().map(({ id }) => id);
    expect(rows.map(({ id }) => id)).toEqual(oldestFirst.reverse());
  });

  it.each([
    ['LAST_CHAT_TIME_DESC', 'lastChatTime', -1],
    ['LAST_CHAT_TIME_ASC', 'lastChatTime', 1],
    ['FIRST_CHAT_TIME_DESC', 'createdAt', -1],
    ['FIRST_CHAT_TIME_ASC', 'createdAt', 1],
  ] as const)('sorts a filtered list by %s, each row once', async (order, field, sign) => {
    const rows = await walk(sandbox, { order, activeOnly: true, pageSize: 17 });
    expect(ids(rows)).toEqual(ids(truth.filter(({ isEnd }) => !isEnd)));
    const times = rows.map((row) => row[field] ?? -Infinity);
    expect(times).toEqual([...times].sort((a, b) => (a === b ? 0 : a < b ? -sign : sign)));
  });

  it('gives 50 rows a page unless told, and a null cursor with the last', async () => {
    const first = await ask(sandbox, 'listConversations');
    expect(first.conversations.length).toBe(50);
    expect(first.cursor).not.toBeNull();
    const few = createSandbox({ size: 50, now, live: false });
    expect((await ask(few, 'listConversations')).cursor).toBeNull();
  });

  it('neither repeats nor skips unmoved rows while others move to the top', async () => {
    const moving = createSandbox({ size: 200, now, live: false });
    const first = await ask(moving, 'listConversations');
    const moved = moving.control.conversations()[0]?.id ?? '';
    moving.control.addChat(moved);
    moving.control.addConversation();
    const rest = await walk(moving, { cursor: first.cursor });
    const afterFirst = [...first.conversations, ...rest].map(({ id }) => id);
    expect(new Set(afterFirst).size).toBe(afterFirst.length);
    expect(afterFirst.length).toBe(199);
    expect(afterFirst).not.toContain(moved);
  });

  it('accepts a cursor from another filter, and refuses what is no cursor', async () => {
    const { cursor } = await ask(sandbox, 'listConversations', { query: { activeOnly: true } });
    const page = await ask(sandbox, 'listConversations', { query: { searchTerm: 'refund', cursor } });
    expect(page.conversations.length).toBeGreaterThan(0);
    const refused = await askRaw(sandbox, 'listConversations', { query: { cursor: 'nonsense' } });
    expect(refused.status).toBe(400);
    expect(JSON.parse(textOf(refused))).toMatchObject({ code: 7003, message: 'cursor: invalid' });
  });
});

describe('filters', () => {
  const someone = truth.find(({ user }) => user !== null)?.user?.userId ?? '';
  const another = truth.find(({ user }) => user !== null && user.userId !== someone)?.user?.userId ?? '';
  const app = truth.find(({ llmApp }) => llmApp !== null)?.llmApp?.id ?? '';
  const category = categories[1]?.id ?? '';
  const [from, to] = [now() - 20 * DAY, now() - 10 * DAY];
  const last = (row: Conversation) => row.lastChatTime ?? NaN;

  it.each<[string, ListQuery, (row: (typeof truth)[number]) => boolean]>([
    ['one user', { userIds: [someone] }, ({ user }) => user?.userId === someone],
    [
      'two users',
      { userIds: [someone, another] },
      ({ user }) => [someone, another].includes(user?.userId ?? ''),
    ],
    ['an app', { llmAppId: app }, ({ llmApp }) => llmApp?.id === app],
    ['a category', { categoryId: category }, ({ categoryIds }) => categoryIds?.includes(category) === true],
    ['last chat after', { startedAt: from }, (row) => last(row) >= from],
    ['last chat before', { endAt: to }, (row) => last(row) <= to],
    ['last chat between', { startedAt: from, endAt: to }, (row) => last(row) >= from && last(row) <= to],
    ['first chat after', { firstChatStartedAt: from }, ({ createdAt }) => createdAt >= from],
    ['first chat before', { firstChatEndAt: to }, ({ createdAt }) => createdAt <= to],
    ['not ended', { activeOnly: true }, ({ isEnd }) => !isEnd],
    ['no filter by a false switch', { activeOnly: false }, () => true],
    ['running', { backgroundRunning: true }, ({ isRunning }) => isRunning],
    ['not running', { backgroundRunning: false }, ({ isRunning }) => !isRunning],
    [
      'all at once',
      { llmAppId: app, activeOnly: true, startedAt: from },
      (row) => row.llmApp?.id === app && !row.isEnd && last(row) >= from,
    ],
    ['nobody', { userIds: ['nobody'] }, () => false],
    ['an unknown app', { llmAppId: 'unknown' }, () => false],
    ['an unknown category', { categoryId: 'unknown' }, () => false],
  ])('%s', async (_, query, expected) => {
    const rows = await walk(sandbox, query);
    expect(ids(rows)).toEqual(ids(truth.filter(expected)));
  });

  const { firstName, lastName } = truth.find(({ user }) => /[가-힣]/.test(user?.lastName ?? ''))?.user ?? {};
  const korean = `${lastName ?? ''}${firstName ?? ''}`;

  it.each(['refund', 'REFUND', '환불', '請求書', '48', 'okafor', korean, someone.slice(0, 30)])(
    'searches titles, names and user ids for %s, without case',
    async (term) => {
      const wanted = term.toLowerCase();
      const expected = truth.filter(({ title, user }) =>
        [
          title,
          user && `${user.firstName} ${user.lastName}`,
          user && user.lastName + user.firstName,
          user?.userId,
        ].some((text) => text?.toLowerCase().includes(wanted) === true),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(await walk(sandbox, { searchTerm: term }))).toEqual(ids(expected));
    },
  );

  it('finds a title that was set, and no longer the old one', async () => {
    const own = createSandbox({ size: 100, now, live: false });
    const old = (await ask(own, 'listConversations', { query: { searchTerm: 'refund' } })).conversations[0];
    await ask(own, 'setTitle', { params: { conversation_id: old?.id ?? '' }, body: { title: 'Zebra' } });
    expect(ids(await walk(own, { searchTerm: 'zebra' }))).toEqual([old?.id]);
    expect(ids(await walk(own, { searchTerm: old?.title ?? '' }))).not.toContain(old?.id);
  });
});

describe('rows', () => {
  it('carry only the variables that are named', async () => {
    const bare = await ask(sandbox, 'listConversations');
    expect(bare.conversations.every(({ variables }) => Object.keys(variables ?? {}).length === 0)).toBe(true);
    const { conversations } = await ask(sandbox, 'listConversations', {
      query: { variables: ['plan', 'vip', 'none'] },
    });
    const seen = new Set(conversations.flatMap(({ variables }) => Object.keys(variables ?? {})));
    expect(seen).toEqual(new Set(['plan', 'vip']));
  });

  it('carry no chats, or the newest as the option says', async () => {
    const bare = await ask(sandbox, 'listConversations');
    expect(bare.conversations.every(({ chats }) => chats.length === 0)).toBe(true);
    const two = createSandbox({ size: 60, now, live: false, rowChats: 2 });
    const { conversations } = await ask(two, 'listConversations');
    for (const { id, chats } of conversations)
      expect(chats.map((chat) => chat.id)).toEqual(
        two.control
          .chats(id)
          .slice(-2)
          .map((chat) => chat.id),
      );
  });

  it('have nulls where the contract allows them', () => {
    for (const field of ['user', 'lastChatTime', 'categories', 'memo', 'llmApp', 'variables'] as const) {
      expect(truth.filter((row) => row[field] === null).length).toBeGreaterThan(0);
      expect(truth.filter((row) => row[field] !== null).length).toBeGreaterThan(0);
    }
  });

  it('never say state or assignee', async () => {
    const answer = textOf(await askRaw(sandbox, 'listConversations'));
    expect(answer).not.toMatch(/"(state|assignee)"/);
  });

  it('hold names of categories, or ids as the option says', async () => {
    const byId = createSandbox({ size: 60, now, live: false, categoriesAs: 'ids' });
    const known = new Set(categories.map(({ id }) => id));
    const { conversations } = await ask(byId, 'listConversations');
    const held = conversations.flatMap((row) => row.categories ?? []);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((id) => known.has(id))).toBe(true);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { conversationState } from '../../../src/contract/conversation-state.ts';
import { ask, askRaw, textOf } from '../ask-sandbox.ts';
import { categories } from '../content/categories.ts';
import { createSandbox } from '../create-sandbox.ts';
import { sandboxDirectory } from '../sandbox-directory.ts';

const sandbox = createSandbox({ size: 300, live: false, now: () => Date.UTC(2026, 10, 23, 6, 30) });
const { control } = sandbox;
const [first, second] = categories.map(({ id }) => id);
const agent = sandboxDirectory().agents[0]?.id ?? '';
const some = control.conversations().find(({ isEnd, chatCount }) => !isEnd && chatCount > 5)?.id ?? '';
const params = { conversation_id: some };

beforeEach(() => control.reset());

describe('updateConversation', () => {
  it('sets what is given and leaves the rest; state and assignee stay out of the answer', async () => {
    const before = control.conversation(some);
    const answer = await ask(sandbox, 'updateConversation', {
      params,
      body: { state: 'ea', assignee: agent },
    });
    expect(answer).not.toHaveProperty('state');
    expect(answer).not.toHaveProperty('assignee');
    expect(control.conversation(some)).toEqual({ ...before, state: 'ea', assignee: agent, isEnd: true });
  });

  it('sets categories and title, and can empty the categories', async () => {
    const body = { categoryIds: [second, first], title: 'New 제목' };
    const answer = await ask(sandbox, 'updateConversation', { params, body });
    expect(answer.title).toBe('New 제목');
    expect(answer.categories).toEqual([categories[0]?.name, categories[1]?.name]);
    expect(control.conversation(some)?.categoryIds).toEqual([first, second]);
    await ask(sandbox, 'updateConversation', { params, body: { categoryIds: [] } });
    expect(control.conversation(some)?.categories).toEqual([]);
  });

  it('reads null like a missing value', async () => {
    const before = control.conversation(some);
    await ask(sandbox, 'updateConversation', {
      params,
      body: { state: null, assignee: null, categoryIds: null, title: null },
    });
    expect(control.conversation(some)).toEqual(before);
  });

  it.each(conversationState.options)('keeps state %s, and ends or reopens by it', async (state) => {
    for (const earlier of ['eu', 'in']) {
      await ask(sandbox, 'updateConversation', { params, body: { state: earlier } });
      await ask(sandbox, 'updateConversation', { params, body: { state } });
      const ends = state === 'lck' ? earlier === 'eu' : state.startsWith('e');
      expect(control.conversation(some)).toMatchObject({ state, isEnd: ends });
    }
  });

  it('ends what runs', async () => {
    const running = control.conversations().find(({ isRunning }) => isRunning)?.id ?? '';
    await ask(sandbox, 'updateConversation', { params: { conversation_id: running }, body: { state: 'ea' } });
    expect(control.conversation(running)?.isRunning).toBe(false);
  });

  it('refuses an unknown category and changes nothing', async () => {
    const before = control.conversation(some);
    const answer = await askRaw(sandbox, 'updateConversation', {
      params,
      body: { title: 'x', categoryIds: ['unknown'] },
    });
    expect(answer.status).toBe(400);
    expect(JSON.parse(textOf(answer))).toMatchObject({ code: 7003 });
    expect(control.conversation(some)).toEqual(before);
  });

  it('refuses an unknown state', async () => {
    const answer = await askRaw(sandbox, 'updateConversation', { params, body: { state: 'zz' } });
    expect(answer.status).toBe(400);
    expect(JSON.parse(textOf(answer))).toMatchObject({ type: 'INVALID_PARAMETER', code: 7003 });
  });
});

describe('setTitle', () => {
  it('sets the title and nothing else', async () => {
    const before = control.conversation(some);
    await ask(sandbox, 'setTitle', { params, body: { title: '=1+1 <b>' } });
    expect(control.conversation(some)).toEqual({ ...before, title: '=1+1 <b>' });
  });
});

describe('bulkUpdateConversations', () => {
  const all = () => control.conversations();
  const changed = () => all().filter(({ title }) => title === 'bulk');
  const bulk = (targets: object) =>
    ask(sandbox, 'bulkUpdateConversations', { body: { ...targets, conversationInfo: { title: 'bulk' } } });
  const isIn = (id: string | undefined) => (row: ReturnType<typeof all>[number]) =>
    id !== undefined && row.categoryIds?.includes(id) === true;

  it('changes exactly the named, and passes over unknown ids', async () => {
    const ids = all()
      .slice(0, 3)
      .map(({ id }) => id);
    await bulk({ conversationIds: [...ids, 'unknown'] });
    expect(changed().map(({ id }) => id)).toEqual(ids);
  });

  it('changes those of a user, an app or a category', async () => {
    const user = all().find((row) => row.user)?.user?.userId;
    const app = all().find((row) => row.llmApp)?.llmApp?.id;
    const expected = {
      users: all().filter((row) => row.user?.userId === user).length,
      apps: all().filter((row) => row.llmApp?.id === app).length,
      categories: all().filter(isIn(first)).length,
    };
    await bulk({ userIds: [user] });
    expect(changed().length).toBe(expected.users);
    control.reset();
    await bulk({ llmAppIds: [app] });
    expect(changed().length).toBe(expected.apps);
    control.reset();
    await bulk({ categoryIds: [first] });
    expect(changed().length).toBe(expected.categories);
    expect(Object.values(expected).every((count) => count > 0 && count < 300)).toBe(true);
  });

  it('needs all filters to match when several are given', async () => {
    const inFirst = all()
      .filter(isIn(first))
      .map(({ id }) => id);
    const [wanted = ''] = inFirst;
    const other = all().find((row) => !isIn(first)(row))?.id;
    await bulk({ conversationIds: [wanted, other], categoryIds: [first] });
    expect(changed().map(({ id }) => id)).toEqual([wanted]);
  });

  it('keeps the categories that select apart from those that are set', async () => {
    const inFirst = all()
      .filter(isIn(first))
      .map(({ id }) => id);
    await ask(sandbox, 'bulkUpdateConversations', {
      body: { categoryIds: [first], conversationInfo: { categoryIds: [second] } },
    });
    for (const id of inFirst) expect(control.conversation(id)?.categoryIds).toEqual([second]);
  });

  it.each([{}, { conversationIds: [] }, { userIds: null, categoryIds: [] }])(
    'changes EVERY conversation when nothing is targeted: %j',
    async (targets) => {
      await bulk(targets);
      expect(changed().length).toBe(300);
    },
  );

  it('changes nothing when the new values are wrong', async () => {
    const body = { conversationIds: [some], conversationInfo: { title: 'bulk', categoryIds: ['unknown'] } };
    expect((await askRaw(sandbox, 'bulkUpdateConversations', { body })).status).toBe(400);
    expect(changed()).toEqual([]);
  });
});

describe('stopConversation', () => {
  it('stops what runs, for good', async () => {
    const running = control.conversations().find(({ isRunning }) => isRunning)?.id ?? '';
    const at = { params: { conversation_id: running } };
    expect(await ask(sandbox, 'getRunningStatus', at)).toEqual({ isRunning: true });
    await ask(sandbox, 'stopConversation', at);
    expect(await ask(sandbox, 'getRunningStatus', at)).toEqual({ isRunning: false });
    await ask(sandbox, 'stopConversation', at);
    expect(control.conversation(running)).toMatchObject({ isRunning: false, isEnd: false });
  });
});

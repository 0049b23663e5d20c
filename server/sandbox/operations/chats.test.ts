import { beforeEach, describe, expect, it } from 'vitest';
import { ask, askRaw } from '../ask-sandbox.ts';
import { createSandbox } from '../create-sandbox.ts';

const options = { size: 900, live: false, now: () => Date.UTC(2026, 10, 23, 6, 30) };
const sandbox = createSandbox(options);
const { control } = sandbox;
const rows = control.conversations();
const byCount = [...rows].sort((a, b) => b.chatCount - a.chatCount);
const longest = byCount[0]?.id ?? '';
const some = rows.find(({ chatCount }) => chatCount === 7)?.id ?? '';
const params = { conversation_id: some };

beforeEach(() => control.reset());

describe('listChats', () => {
  it('pages a transcript of over 2,000 by 100, ascending, each chat once', async () => {
    const total = control.conversation(longest)?.chatCount ?? 0;
    expect(total).toBeGreaterThan(2000);
    const seen: string[] = [];
    const times: number[] = [];
    for (let pageNo = 1; pageNo <= Math.ceil(total / 100); pageNo++) {
      const page = await ask(sandbox, 'listChats', {
        params: { conversation_id: longest },
        query: { pageNo },
      });
      expect(page).toMatchObject({ pageNo, totalCount: total });
      expect(page.chats.length).toBe(Math.min(100, total - seen.length));
      seen.push(...page.chats.map(({ id }) => id));
      times.push(...page.chats.map(({ timestamp }) => timestamp));
    }
    expect(new Set(seen).size).toBe(total);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(0)).toBe(control.conversation(longest)?.createdAt);
    expect(times.at(-1)).toBe(control.conversation(longest)?.lastChatTime);
  });

  it('gives an empty page after the last, and refuses page 0', async () => {
    expect((await ask(sandbox, 'listChats', { params, query: { pageNo: 2 } })).chats).toEqual([]);
    expect((await askRaw(sandbox, 'listChats', { params, query: { pageNo: 0 } })).status).toBe(400);
  });

  it('gives nothing for a conversation without a chat', async () => {
    const empty = rows.find(({ chatCount }) => chatCount === 0);
    const page = await ask(sandbox, 'listChats', { params: { conversation_id: empty?.id ?? '' } });
    expect(page).toEqual({ chats: [], pageNo: 1, totalCount: 0 });
    expect(empty?.lastChatTime).toBeNull();
  });
});

describe('getConversation', () => {
  it('holds the 20 most recent chats, ascending', async () => {
    const { chats } = await ask(sandbox, 'getConversation', { params: { conversation_id: longest } });
    const newest = control.chats(longest).slice(-20);
    expect(chats.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
    expect((await ask(sandbox, 'getConversation', { params })).chats.length).toBe(7);
  });

  it('holds all variables, or those that are named', async () => {
    const id = rows.find(({ variables }) => variables !== null && 'orders' in variables)?.id ?? '';
    const at = { conversation_id: id };
    const all = (await ask(sandbox, 'getConversation', { params: at })).variables ?? {};
    expect(Object.keys(all).length).toBeGreaterThan(4);
    const named = await ask(sandbox, 'getConversation', {
      params: at,
      query: { variables: ['plan', 'orders'] },
    });
    expect(named.variables).toEqual({ plan: all['plan'], orders: all['orders'] });
  });
});

describe('deleteChat', () => {
  it('takes the chat out of count, pages and the last chat time', async () => {
    const chats = control.chats(some);
    const [second, last] = [chats[1], chats[6]];
    await ask(sandbox, 'deleteChat', { params: { ...params, chat_id: second?.id ?? '' } });
    expect(control.conversation(some)).toMatchObject({ chatCount: 6, lastChatTime: last?.timestamp });
    await ask(sandbox, 'deleteChat', { params: { ...params, chat_id: last?.id ?? '' } });
    expect(control.conversation(some)).toMatchObject({ chatCount: 5, lastChatTime: chats[5]?.timestamp });
    const page = await ask(sandbox, 'listChats', { params });
    const left = chats.filter((_, i) => i !== 1 && i !== 6);
    expect(page.chats.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
    expect(page.totalCount).toBe(5);
  });

  it('moves the conversation to its place in the list', async () => {
    const newest = (await ask(sandbox, 'listConversations')).conversations.find(
      ({ chatCount }) => chatCount > 3,
    );
    const at = newest?.id ?? '';
    for (const { id } of control.chats(at).slice(1)) {
      await ask(sandbox, 'deleteChat', { params: { conversation_id: at, chat_id: id } });
    }
    const times = control.conversations().map(({ lastChatTime }) => lastChatTime ?? -Infinity);
    expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('leaves a conversation without chats and without a last chat time', async () => {
    for (const { id } of control.chats(some))
      await ask(sandbox, 'deleteChat', { params: { ...params, chat_id: id } });
    expect(control.conversation(some)).toMatchObject({ chatCount: 0, lastChatTime: null, chats: [] });
  });

  it('knows a chat once, and only in its own conversation', async () => {
    const chat_id = control.chats(some)[0]?.id ?? '';
    expect(
      (await askRaw(sandbox, 'deleteChat', { params: { conversation_id: longest, chat_id } })).status,
    ).toBe(404);
    expect((await askRaw(sandbox, 'deleteChat', { params: { ...params, chat_id } })).status).toBe(200);
    expect((await askRaw(sandbox, 'deleteChat', { params: { ...params, chat_id } })).status).toBe(404);
  });
});

describe('postFeedback', () => {
  const chat = () => control.chats(some).find(({ sender }) => sender === 'BOT');
  const body = { rating: false, feedbackSelection: ['inaccurate'], suggestedAnswer: '더 나은 답' };

  it('rates for the agent, keeps reasons and suggestion, and never gives them back', async () => {
    const before = chat();
    const at = { ...params, chat_id: before?.id ?? '' };
    const answer = await ask(sandbox, 'postFeedback', { params: at, body });
    expect(answer).toEqual({ conversationId: some, chatId: before?.id, rating: false });
    expect(chat()).toEqual({ ...before, agentRating: false, feedback: body });
    const { chats } = await ask(sandbox, 'listChats', { params });
    expect(JSON.stringify(chats)).not.toMatch(/inaccurate|더 나은 답|feedback/);
  });

  it('clears a rating, and leaves it when none is given', async () => {
    const at = { ...params, chat_id: chat()?.id ?? '' };
    await ask(sandbox, 'postFeedback', { params: at, body });
    await ask(sandbox, 'postFeedback', { params: at, body: { suggestedAnswer: 'x' } });
    expect(chat()).toMatchObject({ agentRating: false, feedback: { ...body, suggestedAnswer: 'x' } });
    await ask(sandbox, 'postFeedback', { params: at, body: { rating: null } });
    expect(chat()?.agentRating).toBeNull();
  });

  it('sets the other rating by option', async () => {
    const other = createSandbox({ ...options, feedbackSets: 'rating' });
    const before = other.control.chats(some).find(({ sender }) => sender === 'BOT');
    await ask(other, 'postFeedback', {
      params: { ...params, chat_id: before?.id ?? '' },
      body: { rating: true },
    });
    const after = other.control.chat(some, before?.id ?? '');
    expect(after).toMatchObject({ rating: true, agentRating: before?.agentRating });
  });

  it('takes a chat id with / or + in the path', async () => {
    const odd = control
      .chats(longest)
      .filter(({ id }) => /[/+]/.test(id))
      .slice(0, 5);
    expect(odd.length).toBe(5);
    for (const { id } of odd) {
      await ask(sandbox, 'postFeedback', {
        params: { conversation_id: longest, chat_id: id },
        body: { rating: true },
      });
      expect(control.chat(longest, id)?.agentRating).toBe(true);
    }
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask-sandbox.ts';
import { createSandbox, type Sandbox } from './create-sandbox.ts';

const base = Date.UTC(2026, 10, 23, 6);
const MINUTE = 60_000;
let clock = base;
let sandbox: Sandbox;
beforeEach(() => {
  clock = base;
  sandbox = createSandbox({ size: 400, now: () => clock });
});

const running = () => sandbox.control.conversations().filter(({ isRunning }) => isRunning);

describe('while the clock stands still', () => {
  it('nothing moves', () => {
    const before = sandbox.control.conversations();
    expect(sandbox.control.conversations()).toEqual(before);
  });
});

describe('while the clock runs', () => {
  it('running conversations report about every 20 seconds, in the order of time', async () => {
    const [one] = running();
    const before = one?.chatCount ?? 0;
    clock += MINUTE;
    const params = { conversation_id: one?.id ?? '' };
    const { chats, chatCount, lastChatTime } = await ask(sandbox, 'getConversation', { params });
    expect(chatCount).toBe(before + 3);
    const last = chats.slice(-3);
    expect(last.every(({ sender }) => sender === 'BOT')).toBe(true);
    expect(last.at(-1)?.timestamp).toBe(lastChatTime);
    const times = sandbox.control.chats(params.conversation_id).map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(lastChatTime).toBeLessThanOrEqual(clock);
  });

  it('they finish after some minutes, and others start', () => {
    const first = running().map(({ id }) => id);
    expect(first.length).toBe(4);
    clock += 10 * MINUTE;
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      for (const { id } of running()) seen.add(id);
      clock += MINUTE;
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(first.filter((id) => sandbox.control.conversation(id)?.isRunning !== true).length).toBeGreaterThan(
      0,
    );
  });

  it('new conversations come in, and open ones go on', () => {
    const before = new Map(sandbox.control.conversations().map((row) => [row.id, row]));
    clock += 15 * MINUTE;
    const after = sandbox.control.conversations();
    const fresh = after.filter(({ id }) => !before.has(id));
    expect(fresh.length).toBeGreaterThan(3);
    expect(fresh.length).toBeLessThan(20);
    for (const { createdAt } of fresh) {
      expect(createdAt).toBeGreaterThan(base);
      expect(createdAt).toBeLessThanOrEqual(clock);
    }
    const grown = after.filter(
      ({ id, chatCount, isRunning }) => !isRunning && chatCount > (before.get(id)?.chatCount ?? Infinity),
    );
    expect(grown.length).toBeGreaterThan(0);
    expect(grown.some(({ id }) => before.get(id)?.isRunning === false)).toBe(true);
  });

  it('comes to the same whether it is looked at often or once', () => {
    const other = createSandbox({ size: 400, now: () => clock });
    for (let i = 0; i < 60; i++) {
      clock += 7000;
      other.control.conversation('');
    }
    expect(other.control.conversations()).toEqual(sandbox.control.conversations());
  });

  it('keeps the list whole and sorted', async () => {
    clock += 30 * MINUTE;
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await ask(sandbox, 'listConversations', { query: { cursor } });
      ids.push(...page.conversations.map(({ id }) => id));
      cursor = page.cursor;
    }
    expect(ids.length).toBeGreaterThan(400);
    expect(ids).toEqual(
      sandbox.control
        .conversations()
        .map(({ id }) => id)
        .reverse(),
    );
  });

  it('leaves a stopped conversation stopped and silent', async () => {
    const [one] = running();
    const params = { conversation_id: one?.id ?? '' };
    clock += MINUTE;
    await ask(sandbox, 'stopConversation', { params });
    const stopped = sandbox.control.conversation(params.conversation_id);
    clock += MINUTE;
    expect(await ask(sandbox, 'getRunningStatus', { params })).toEqual({ isRunning: false });
    expect(sandbox.control.conversation(params.conversation_id)).toEqual(stopped);
  });

  it('lives only the last day of a long silence', () => {
    clock += 400 * 24 * 60 * MINUTE;
    const fresh = sandbox.control.conversations().filter(({ createdAt }) => createdAt > base);
    expect(fresh.length).toBeGreaterThan(100);
    expect(fresh.every(({ createdAt }) => createdAt > clock - 25 * 60 * MINUTE)).toBe(true);
  });
});

describe('with live: false', () => {
  it('nothing moves, and what runs goes on running', () => {
    const still = createSandbox({ size: 400, live: false, now: () => clock });
    const before = still.control.conversations();
    clock += 60 * MINUTE;
    expect(still.control.conversations()).toEqual(before);
    expect(before.filter(({ isRunning }) => isRunning).length).toBe(4);
  });
});

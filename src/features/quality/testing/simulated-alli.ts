import type { Chat } from '../../../contract/chat.ts';
import { CHATS_PER_PAGE } from '../../../contract/chats-page.ts';
import type { ConversationRead } from '../../../contract/conversation.ts';
import type { Item } from '../../../contract/tolerant-array.ts';
import { HttpError } from '../../../lib/api-error.ts';
import type { WalkCalls } from '../walk-plan.ts';

export type Talk = { id: string; appId?: string; categories?: string[]; isEnd?: boolean; chats: Chat[] };

type Options = {
  /** How many of its newest messages a row carries. */
  rowChats?: number;
  unit?: 'ms' | 's';
  /** Whether "last chat before" takes in that very moment. */
  isInclusive?: boolean;
  pageSize?: number;
};

/** An Alli of a few talks, which answers only when it is told to. Times of talks are ms. */
export function createSimulatedAlli(talks: Talk[], options: Options = {}) {
  const { rowChats = 0, unit = 'ms', isInclusive = true, pageSize = 50 } = options;
  const time = (ms: number) => (unit === 's' ? ms / 1000 : ms);
  const log: string[] = [];
  const failing = new Map<string, unknown>();
  let waiting: (() => void)[] = [];
  let most = 0;
  let rounds = 0;

  async function answer<T>(name: string, signal: AbortSignal, make: () => T): Promise<T> {
    log.push(name);
    await new Promise<void>((resolve) => waiting.push(resolve));
    most = Math.max(most, waiting.length);
    signal.throwIfAborted();
    if (failing.has(name)) throw failing.get(name);
    return make();
  }
  const item = (chat: Chat): Item<Chat> => ({
    readable: true,
    value: { ...chat, timestamp: time(chat.timestamp) },
  });
  const row = ({ id, appId, categories = [], isEnd = false, chats }: Talk): ConversationRead => ({
    id,
    title: `About ${id}`,
    user: null,
    createdAt: time(chats[0]?.timestamp ?? 0),
    lastChatTime: chats.length === 0 ? null : time(lastOf(chats)),
    isEnd,
    categories,
    memo: null,
    chatCount: chats.length,
    llmApp: appId === undefined ? null : { id: appId, name: `App ${appId}`, description: '' },
    variables: null,
    chats: rowChats === 0 ? [] : chats.slice(-rowChats).map(item),
  });
  const find = (id: string) => {
    const talk = talks.find((one) => one.id === id);
    if (talk === undefined) throw httpError(404);
    return talk;
  };

  const calls: WalkCalls = {
    list: ({ endAt, firstChatEndAt, cursor }, signal) =>
      answer('list', signal, () => {
        const before = (limit: number | null | undefined, ms: number) =>
          limit === null || limit === undefined || (isInclusive ? time(ms) <= limit : time(ms) < limit);
        const rows = talks
          .filter(({ chats }) => chats.length > 0 && before(endAt, lastOf(chats)))
          .filter(({ chats }) => before(firstChatEndAt, chats[0]?.timestamp ?? 0))
          .sort((a, b) => lastOf(b.chats) - lastOf(a.chats) || (a.id < b.id ? -1 : 1));
        const from = Number(cursor ?? 0);
        const page = rows.slice(from, from + pageSize).map(row);
        return {
          conversations: page.map((value) => ({ readable: true, value })),
          cursor: rows.length > from + pageSize ? String(from + pageSize) : null,
        };
      }),
    chats: (id, pageNo, signal) =>
      answer(`chats ${id} ${pageNo}`, signal, () => {
        const { chats } = find(id);
        const from = (pageNo - 1) * CHATS_PER_PAGE;
        return {
          chats: chats.slice(from, from + CHATS_PER_PAGE).map(item),
          pageNo,
          totalCount: chats.length,
        };
      }),
    conversation: (id, signal) => answer(`conversation ${id}`, signal, () => row(find(id))),
  };

  /** Answers all that is in flight at once, round after round, until the work is done or the round was the last. */
  async function until(work: Promise<unknown>, lastRound = Infinity): Promise<void> {
    const progress = { isDone: false };
    const finish = () => {
      progress.isDone = true;
    };
    const done = work.then(finish, finish);
    for (let round = 0; !progress.isDone && round < lastRound; round++) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = waiting;
      waiting = [];
      if (now.length > 0) rounds++;
      for (const go of now) go();
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (lastRound === Infinity) await done;
  }

  return { calls, log, failing, until, mostInFlight: () => most, rounds: () => rounds };
}

export const lastOf = (chats: readonly Chat[]): number => chats.at(-1)?.timestamp ?? 0;

export const httpError = (status: number, retryAfterMs: number | null = null): HttpError =>
  new HttpError({
    call: 'listChats',
    status,
    speaker: 'alli',
    code: null,
    said: null,
    retryAfterMs,
    requestId: 'r',
  });

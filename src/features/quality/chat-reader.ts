import type { Chat } from '../../contract/chat.ts';
import { CHATS_PER_PAGE } from '../../contract/chats-page.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import type { Job } from './run-jobs.ts';
import { toDigest } from './to-digest.ts';
import type { WalkCalls, WalkPlan } from './walk-plan.ts';
import type { OpenPage, WalkedPage } from './walk-lane.ts';

/**
 * Reads the messages of conversations, as jobs that whoever has a call to spare takes. A row brings its newest messages:
 * some, all or none, so that only the pages before them are asked for.
 */
export function createChatReader(
  { isKnown, toUnread }: Pick<WalkPlan, 'isKnown' | 'toUnread'>,
  calls: Pick<WalkCalls, 'chats' | 'conversation'>,
) {
  const queue: Job[] = [];

  /** Reads one conversation into its page; `page.left` counts it until it is done. */
  function readOne(row: ConversationRead, page: OpenPage, onDone: () => void): void {
    const items: Item<Chat>[] = [...row.chats];
    const parts = Math.ceil(Math.max(0, row.chatCount - items.length) / CHATS_PER_PAGE);
    let left = parts;
    const isUnread = () => page.unread.some(({ id }) => id === row.id);
    const settle = () => {
      page.left--;
      onDone();
    };
    const finish = () => {
      const digested = toDigest(row, items);
      if (digested !== null) page.digested.push(digested);
      settle();
    };
    const readPart = async (pageNo: number, signal: AbortSignal) => {
      if (isUnread()) return;
      const part = await attempt(calls.chats(row.id, pageNo, signal), row.id, page, settle);
      if (part === null || isUnread()) return;
      items.push(...part.chats);
      left--;
      if (left === 0) finish();
    };
    page.left++;
    if (parts === 0) finish();
    for (let pageNo = 1; pageNo <= parts; pageNo++) queue.push((signal) => readPart(pageNo, signal));
  }

  /** What is asked for; null, with the conversation counted as unread, if only it is the matter. */
  async function attempt<T>(
    asked: Promise<T>,
    id: string,
    page: WalkedPage,
    onUnread: () => void,
  ): Promise<T | null> {
    try {
      return await asked;
    } catch (error) {
      const failure = toUnread(error);
      if (failure === null) throw error;
      if (!page.unread.some((one) => one.id === id)) {
        page.unread.push({ id, failure });
        onUnread();
      }
      return null;
    }
  }

  return {
    next: (): Job | null => queue.shift() ?? null,
    read(rows: readonly ConversationRead[], page: OpenPage, onDone: () => void): void {
      for (const row of rows) if (!isKnown(row)) readOne(row, page, onDone);
    },
    readAgain(ids: readonly string[], onPage: (page: WalkedPage) => void): void {
      for (const id of ids)
        queue.push(async (signal) => {
          const page: OpenPage = { covered: null, digested: [], unread: [], left: 0 };
          const row = await attempt(calls.conversation(id, signal), id, page, () => onPage(page));
          if (row !== null) readOne(row, page, () => onPage(page));
        });
    },
  };
}

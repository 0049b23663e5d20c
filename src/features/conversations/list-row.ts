import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item, Unreadable } from '../../contract/tolerant-array.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { personName } from '../../lib/person-name.ts';

/** A conversation as the list shows it: messages are left out, since thousands of rows stay in memory. */
export type ConversationRow = {
  readable: true;
  id: string;
  title: string;
  userId: string | null;
  userName: string;
  appId: string | null;
  appName: string;
  isEnd: boolean;
  categories: readonly string[];
  memo: string;
  chatCount: number;
  /** Milliseconds since 1970 (UTC). */
  firstChatMs: number;
  lastChatMs: number | null;
  variables: Readonly<Record<string, unknown>> | null;
};

/** A row that breaks the contract: shown grey, with what is known of it. */
export type BrokenRow = {
  readable: false;
  id: string;
  knownId: string | null;
  problem: string;
  raw: unknown;
};

export type ListRow = ConversationRow | BrokenRow;

/** The list's row of an item of the answer. `place` names a row that has no id of its own. */
export function toListRow(item: Item<ConversationRead>, place: string): ListRow {
  return item.readable ? conversationRow(item.value) : brokenRow(item, place);
}

function conversationRow(c: ConversationRead): ConversationRow {
  return {
    readable: true,
    id: c.id,
    title: c.title,
    userId: c.user?.userId ?? null,
    userName: c.user === null ? '' : personName(c.user.firstName, c.user.lastName) || c.user.userId,
    appId: c.llmApp?.id ?? null,
    appName: c.llmApp === null ? '' : c.llmApp.name || c.llmApp.id,
    isEnd: c.isEnd,
    categories: c.categories ?? [],
    memo: c.memo ?? '',
    chatCount: c.chatCount,
    firstChatMs: alliTimeToMs(c.createdAt),
    lastChatMs: c.lastChatTime === null ? null : alliTimeToMs(c.lastChatTime),
    variables: c.variables,
  };
}

const brokenRow = (item: Unreadable, place: string): BrokenRow => ({
  readable: false,
  id: item.id ?? `unreadable ${place}`,
  knownId: item.id,
  problem: item.problem,
  raw: item.raw,
});

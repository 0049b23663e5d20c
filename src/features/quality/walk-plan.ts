import type { ChatsPageRead } from '../../contract/chats-page.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { ConversationsPageRead } from '../../contract/conversations-page.ts';
import type { Interval } from '../../lib/intervals.ts';
import type { ListQuery } from '../../lib/walk-conversations.ts';
import type { Failure } from './scan-record.ts';

/** The calls that a walk makes; each is patient by itself. */
export type WalkCalls = {
  list: (query: ListQuery, signal: AbortSignal) => Promise<ConversationsPageRead>;
  chats: (id: string, pageNo: number, signal: AbortSignal) => Promise<ChatsPageRead>;
  conversation: (id: string, signal: AbortSignal) => Promise<ConversationRead>;
};

export type WalkPlan = {
  /** What selects conversations, without times, order and cursor. */
  filters: ListQuery;
  /** Only conversations that began before (ms since 1970, UTC); null: all. */
  begunBefore: number | null;
  /** Last chats (ms) to be walked, newest first; Infinity where there is no upper end. */
  stretches: readonly Interval[];
  /** Conversations that could not be read before: they are tried again first. */
  again: readonly string[];
  /** True if a row's messages are known already, and have not changed. */
  isKnown: (row: ConversationRead) => boolean;
  /** The failure of one conversation; null if going on makes no sense either. */
  toUnread: (error: unknown) => Failure | null;
};

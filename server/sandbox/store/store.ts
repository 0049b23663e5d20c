import type { Chat } from '../../../src/contract/chat.ts';
import type { ConversationInfo } from '../../../src/contract/conversation-info.ts';
import { conversationState } from '../../../src/contract/conversation-state.ts';
import type { FeedbackRequest } from '../../../src/contract/feedback.ts';
import type { Facts } from '../data/columns.ts';
import { Columns, NONE } from '../data/columns.ts';
import { conversationId, conversationIndex } from '../data/conversation-id.ts';
import { generate, newFacts } from '../data/generate.ts';
import { SortedIndex } from '../data/sorted-index.ts';
import type { Role } from '../messages/write-chat.ts';

/** A chat that was added after the conversation was made. */
export type LaterChat = { time: number; role: Role; override?: Partial<Omit<Chat, 'id' | 'timestamp'>> };

/** Facts that were written over the generated ones. */
type Overlay = {
  title?: string;
  memo?: string | null;
  variables?: Record<string, unknown> | null;
  assignee?: string;
};

/**
 * All conversations of the sandbox: generated facts in columns, everything written or added since in maps, and the rows
 * in both orders of the list. Texts are not in it; they are written when they are read.
 */
export class Store {
  readonly seed: number;
  readonly columns: Columns;
  readonly byLastChat: SortedIndex;
  readonly byFirstChat: SortedIndex;
  readonly overlays = new Map<number, Overlay>();
  readonly laterChats = new Map<number, LaterChat[]>();
  readonly deletedChats = new Map<number, Set<number>>();
  readonly feedback = new Map<number, Map<number, FeedbackRequest>>();

  /** `base`: the time, in milliseconds UTC, before which all generated conversations happened. */
  constructor(size: number, seed: number, base: number) {
    this.seed = seed;
    this.columns = generate(size, seed, base);
    this.byLastChat = new SortedIndex(size, (row) => this.columns.get('lastChatTime', row));
    this.byFirstChat = new SortedIndex(size, (row) => this.columns.get('createdAt', row));
  }

  get(name: keyof Facts, index: number): number {
    return this.columns.get(name, index);
  }

  idOf(index: number): string {
    return conversationId(this.seed, index, this.get('createdAt', index));
  }

  /** The conversation with this id, or null. */
  indexOf(id: string): number | null {
    const index = conversationIndex(this.seed, id);
    return index !== null && index < this.columns.length && this.idOf(index) === id ? index : null;
  }

  /** Begins a conversation at `time` (milliseconds UTC) with its first question. */
  addConversation(time: number): number {
    const index = this.columns.push(newFacts(this.seed, this.columns.length, time));
    this.byLastChat.insert(index);
    this.byFirstChat.insert(index);
    return index;
  }

  /** Adds a chat at its end, never before the one that is last, and returns the ordinal. */
  addChat(index: number, chat: LaterChat): number {
    const time = Math.max(chat.time, this.get('lastChatTime', index));
    const later = this.laterChats.get(index) ?? [];
    this.laterChats.set(index, later);
    later.push({ ...chat, time });
    this.columns.set('chatCount', index, this.get('chatCount', index) + 1);
    this.#moveLastChat(index, time);
    return this.get('firstCount', index) + later.length - 1;
  }

  /** Takes a chat out; `lastChatTime` is that of the newest one left (milliseconds UTC), or `-Infinity`. */
  deleteChat(index: number, ordinal: number, lastChatTime: number): void {
    const deleted = this.deletedChats.get(index) ?? new Set();
    this.deletedChats.set(index, deleted.add(ordinal));
    this.columns.set('chatCount', index, this.get('chatCount', index) - 1);
    this.#moveLastChat(index, lastChatTime);
  }

  overlay(index: number): Overlay {
    return this.overlays.get(index) ?? {};
  }

  write(index: number, values: Overlay): void {
    this.overlays.set(index, { ...this.overlay(index), ...values });
  }

  /** Sets what is given; null is read like a missing value, as "what is left out stays". */
  setInfo(index: number, { state, assignee, title }: ConversationInfo, categories: number | null): void {
    if (typeof title === 'string') this.write(index, { title });
    if (typeof assignee === 'string') this.write(index, { assignee });
    if (categories !== null) this.columns.set('categories', index, categories);
    if (state === null || state === undefined) return;
    this.columns.set('state', index, conversationState.options.indexOf(state));
    if (state !== 'lck') this.setEnd(index, state.startsWith('e'));
  }

  /** An ended conversation does not run. */
  setEnd(index: number, isEnd: boolean): void {
    this.columns.set('isEnd', index, isEnd ? 1 : 0);
    if (isEnd) this.setRunning(index, false);
  }

  setRunning(index: number, running: boolean): void {
    this.columns.set('running', index, running ? 1 : 0);
  }

  setFeedback(index: number, ordinal: number, feedback: FeedbackRequest): void {
    const given = this.feedback.get(index) ?? new Map<number, FeedbackRequest>();
    this.feedback.set(index, given.set(ordinal, { ...given.get(ordinal), ...feedback }));
  }

  /** The position in the pool of users, or null. */
  userOf(index: number): number | null {
    const user = this.get('user', index);
    return user === NONE ? null : user;
  }

  #moveLastChat(index: number, time: number): void {
    this.byLastChat.remove(index);
    this.columns.set('lastChatTime', index, time);
    this.byLastChat.insert(index);
  }
}

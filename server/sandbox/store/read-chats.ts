import type { Chat } from '../../../src/contract/chat.ts';
import { chatId, chatOrdinal } from '../data/chat-id.ts';
import { chatOffset } from '../data/pace.ts';
import { writeChat } from '../messages/write-chat.ts';
import { plotOf } from './plot-of.ts';
import type { Store } from './store.ts';

/** Chats from the `from`-th that is left, ascending by time, at most `count`. */
export function readChats(
  store: Store,
  index: number,
  from: number,
  count: number,
  sets: RatingField,
): Chat[] {
  return ordinals(store, index, from, count).map((ordinal) => readChat(store, index, ordinal, sets));
}

/** The newest `count` chats, ascending by time. */
export function newestChats(store: Store, index: number, count: number, sets: RatingField): Chat[] {
  const total = store.get('chatCount', index);
  return readChats(store, index, Math.max(0, total - count), count, sets);
}

/** The ordinal of a chat that has not been deleted, or null. */
export function findChat(store: Store, index: number, id: string): number | null {
  const ordinal = chatOrdinal(store.seed, index, id);
  if (ordinal === null || ordinal >= chatsEver(store, index)) return null;
  return store.deletedChats.get(index)?.has(ordinal) === true ? null : ordinal;
}

/** Which of the two ratings a feedback shows up in. */
export type RatingField = 'agentRating' | 'rating';

/** One chat as Alli shows it. */
export function readChat(store: Store, index: number, ordinal: number, sets: RatingField): Chat {
  const later = store.laterChats.get(index)?.[ordinal - store.get('firstCount', index)];
  const chat: Chat = {
    id: chatId(store.seed, index, ordinal),
    ...writeChat(plotOf(store, index), ordinal, later?.role ?? 'turn'),
    ...later?.override,
    timestamp: chatTime(store, index, ordinal),
  };
  const rating = store.feedback.get(index)?.get(ordinal)?.rating;
  return rating === undefined ? chat : { ...chat, [sets]: rating };
}

/** When a chat was said, in milliseconds UTC. */
export function chatTime(store: Store, index: number, ordinal: number): number {
  const firstCount = store.get('firstCount', index);
  const later = store.laterChats.get(index)?.[ordinal - firstCount];
  if (later !== undefined) return later.time;
  return store.get('createdAt', index) + chatOffset(store.get('salt', index), firstCount, ordinal);
}

/** Ordinals of the chats that are left, from the `from`-th, at most `count`. */
export function ordinals(store: Store, index: number, from: number, count: number): number[] {
  const ever = chatsEver(store, index);
  const deleted = store.deletedChats.get(index);
  if (deleted === undefined) {
    return Array.from({ length: Math.max(0, Math.min(count, ever - from)) }, (_, i) => from + i);
  }
  const left = Array.from({ length: ever }, (_, ordinal) => ordinal).filter(
    (ordinal) => !deleted.has(ordinal),
  );
  return left.slice(from, from + count);
}

function chatsEver(store: Store, index: number): number {
  return store.get('firstCount', index) + (store.laterChats.get(index)?.length ?? 0);
}

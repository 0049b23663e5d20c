import type { Chat } from '../contract/chat.ts';
import { CHATS_PER_PAGE } from '../contract/chats-page.ts';
import type { ConversationRead } from '../contract/conversation.ts';
import type { Item } from '../contract/tolerant-array.ts';
import { call } from './api-client.ts';
import { readPatiently } from './read-patiently.ts';

/**
 * The messages of a conversation, oldest first, what breaks the contract where it stood. Its row brings some of them;
 * where it lacks any, all are asked for.
 * @throws as `call` does; the signal's reason.
 */
export async function readChats(
  conversation: Pick<ConversationRead, 'id' | 'chatCount' | 'chats'>,
  signal: AbortSignal,
): Promise<Item<Chat>[]> {
  // The newest come first or last: nothing says so.
  if (conversation.chats.length >= conversation.chatCount) return oldestFirst(conversation.chats);
  const items: Item<Chat>[] = [];
  for (let pageNo = 1; ; pageNo++) {
    signal.throwIfAborted();
    const input = { path: { conversation_id: conversation.id }, query: { pageNo } };
    const page = await readPatiently(() => call('listChats', { ...input, signal, background: true }), signal);
    items.push(...page.chats);
    if (pageNo * CHATS_PER_PAGE >= page.totalCount || page.chats.length === 0) return oldestFirst(items);
  }
}

/** Sorted by time; one without a time stays behind the one before it. */
function oldestFirst(items: readonly Item<Chat>[]): Item<Chat>[] {
  let last = -Infinity;
  const timed = items.map((item) => {
    last = item.readable ? item.value.timestamp : last;
    return { item, at: last };
  });
  return timed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

import type { Chat } from '../../contract/chat.ts';
import { CHATS_PER_PAGE } from '../../contract/chats-page.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { call } from '../../lib/api-client.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import type { MessageRow } from './export-column.ts';

const IN_FLIGHT = 4;

/**
 * The messages of conversations, oldest first. A row brings some of them; where it lacks any, all are asked for.
 * @throws as `call` does; the signal's reason.
 */
export async function messageRows(
  conversations: readonly ConversationRead[],
  signal: AbortSignal,
): Promise<{ rows: MessageRow[]; unreadable: number }> {
  // What fails ends the file: nobody waits for the others then.
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const read = await mapInFlight(conversations, IN_FLIGHT, async (conversation) => {
    try {
      return { conversation, items: await allChats(conversation, either) };
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  });
  const rows: MessageRow[] = [];
  let unreadable = 0;
  for (const { conversation, items } of read) {
    const chats = items.flatMap((item) => (item.readable ? [item.value] : []));
    unreadable += items.length - chats.length;
    chats.sort((a, b) => a.timestamp - b.timestamp);
    rows.push(...chats.map((chat) => ({ conversation, chat })));
  }
  return { rows, unreadable };
}

async function allChats(conversation: ConversationRead, signal: AbortSignal): Promise<Item<Chat>[]> {
  if (conversation.chats.length >= conversation.chatCount) return [...conversation.chats];
  const items: Item<Chat>[] = [];
  for (let pageNo = 1; ; pageNo++) {
    signal.throwIfAborted();
    const page = await readPatiently(
      () =>
        call('listChats', {
          path: { conversation_id: conversation.id },
          query: { pageNo },
          signal,
          background: true,
        }),
      signal,
    );
    items.push(...page.chats);
    if (pageNo * CHATS_PER_PAGE >= page.totalCount || page.chats.length === 0) return items;
  }
}

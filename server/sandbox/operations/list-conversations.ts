import { endpoints } from '../../../src/contract/endpoints.ts';
import type { ConversationsResponse } from '../../../src/contract/conversations-page.ts';
import { jsonAnswer } from '../answer.ts';
import { readQuery } from '../read-request.ts';
import { readConversation } from '../store/read-conversation.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import { listFilter } from './list-filter.ts';
import type { Handler, World } from './world.ts';

/** Pages of the list, without a total. Rows carry only the variables that are named, and chats only by option. */
export const listConversations: Handler = (request, world) => {
  const query = readQuery(endpoints.listConversations.query, request);
  const { pageSize, order, variables, cursor } = query;
  const list = orderedList(world, order ?? 'LAST_CHAT_TIME_DESC');
  const passes = listFilter(query, world);
  const limit = pageSize ?? 50;
  const rows: number[] = [];
  // One row more than asked for tells whether another page follows.
  for (let at = list.start(cursor ?? null); list.has(at) && rows.length <= limit; at += list.step) {
    const row = list.at(at);
    if (passes(row)) rows.push(row);
  }
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const answer: ConversationsResponse = {
    conversations: page.map((row) =>
      readConversation(world.store, row, world, world.rowChats, variables ?? []),
    ),
    cursor: rows.length > limit && last !== undefined ? writeCursor(list.placeOf(last)) : null,
  };
  return jsonAnswer(answer);
};

function orderedList({ store }: World, order: string) {
  const byLast = order.startsWith('LAST_CHAT_TIME');
  const index = byLast ? store.byLastChat : store.byFirstChat;
  const key = byLast ? 'lastChatTime' : 'createdAt';
  const step = order.endsWith('_DESC') ? -1 : 1;

  /** Where the list goes on after a cursor: a row that moved since is passed by its old place. */
  function start(cursor: string | null): number {
    if (cursor === null) return step === 1 ? 0 : index.length - 1;
    const place = readCursor(cursor);
    const row = store.indexOf(place.id) ?? 0;
    return step === 1 ? index.position(place.key, row + 1) : index.position(place.key, row) - 1;
  }

  return {
    start,
    step,
    has: (at: number) => at >= 0 && at < index.length,
    at: (at: number) => index.at(at),
    placeOf: (row: number) => ({ key: store.get(key, row), id: store.idOf(row) }),
  };
}

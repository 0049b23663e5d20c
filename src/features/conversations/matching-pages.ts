import type { QueryClient } from '@tanstack/react-query';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { conversationPages, steadyPages } from '../../lib/walk-conversations.ts';
import { knownPages } from './known-page.ts';
import { sendsTime, toListQuery } from './list-query.ts';
import { isByJournal, type ConversationSearch } from './search.ts';
import { sift } from './sift.ts';
import { timeUnitQuery } from './time-unit.ts';

/**
 * Every conversation that a search selects, page by page, to the end. `steady`: in an order that does not change meanwhile.
 * Throws as `call` does; the signal's reason.
 */
export async function* matchingPages(
  client: QueryClient,
  search: ConversationSearch,
  order: 'shown' | 'steady',
  signal: AbortSignal,
): AsyncGenerator<Item<ConversationRead>[]> {
  if (isByJournal(search)) {
    yield* knownPages(client, search, signal);
    return;
  }
  const query = toListQuery(search, sendsTime(search) ? await client.query(timeUnitQuery()) : 'ms');
  const pages = (order === 'shown' ? conversationPages : steadyPages)(query, signal);
  for await (const page of pages) yield sift(page, search);
}

import type { ConversationRead } from '../contract/conversation.ts';
import type { endpoints } from '../contract/endpoints.ts';
import type { QueryValues } from '../contract/query-param.ts';
import type { Item } from '../contract/tolerant-array.ts';
import { call } from './api-client.ts';
import { readPatiently } from './read-patiently.ts';

export type ListQuery = QueryValues<(typeof endpoints)['listConversations']['query']>;

/** What a walk found: each conversation once, and how many rows could not be read. */
export type Walk<T> = { rows: Map<string, T>; unreadable: number };

/**
 * Reads pages to their end and keeps of each conversation what `pick` takes.
 * @throws what the pages throw.
 */
export async function walkConversations<T>(
  pages: AsyncIterable<Item<ConversationRead>[]>,
  pick: (conversation: ConversationRead) => T,
  onProgress: (found: number) => void,
): Promise<Walk<T>> {
  const walk: Walk<T> = { rows: new Map(), unreadable: 0 };
  for await (const page of pages) {
    for (const item of page) {
      if (item.readable) walk.rows.set(item.value.id, pick(item.value));
      else walk.unreadable++;
    }
    onProgress(walk.rows.size);
  }
  return walk;
}

/**
 * The pages of a list for a walk: whatever order is shown, by first chat, oldest first. That time never changes, so that no
 * row is skipped while the list lives. Throws as `conversationPages` does.
 */
export const steadyPages = (query: ListQuery, signal: AbortSignal) =>
  conversationPages({ ...query, order: 'FIRST_CHAT_TIME_ASC' }, signal);

/**
 * The pages of a list in the order of the query, one after the other, to the end of its cursor.
 * @throws as `call` does; the signal's reason.
 */
export async function* conversationPages(
  query: ListQuery,
  signal: AbortSignal,
): AsyncGenerator<Item<ConversationRead>[]> {
  const used = new Set<string>();
  let cursor: string | null = null;
  do {
    const pageQuery: ListQuery = { ...query, pageSize: 50, cursor };
    const page = await readPatiently(
      () => call('listConversations', { query: pageQuery, signal, background: true }),
      signal,
    );
    yield page.conversations;
    if (cursor !== null) used.add(cursor);
    cursor = page.cursor === '' ? null : page.cursor;
    // A cursor that comes back would go round for ever.
  } while (cursor !== null && !used.has(cursor));
}

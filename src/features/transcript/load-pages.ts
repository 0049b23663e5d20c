import type { QueryClient } from '@tanstack/react-query';
import { transcriptQueries } from './queries.ts';

/** Pages in flight at once: no rate limit is documented, so few (FACTS of the API). */
const AT_ONCE = 4;

/**
 * Loads pages, newest first, four at a time, and tells of each batch. Ends early where `onBatch` says that enough is there.
 * @throws what a page throws, and the signal's reason.
 */
export async function loadPages(
  client: QueryClient,
  conversationId: string,
  pages: readonly number[],
  signal: AbortSignal,
  onBatch: (pages: readonly number[]) => 'enough' | 'more',
): Promise<void> {
  const order = pages.toSorted((a, b) => b - a);
  for (let at = 0; at < order.length; at += AT_ONCE) {
    signal.throwIfAborted();
    const batch = order.slice(at, at + AT_ONCE);
    await Promise.all(batch.map((page) => client.query(transcriptQueries.chats(conversationId, page))));
    signal.throwIfAborted();
    if (onBatch(batch) === 'enough') return;
  }
}

import type { QueryClient } from '@tanstack/react-query';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { drawnCount, pageCount } from './chat-page.ts';
import { transcriptQueries } from './queries.ts';
import { loadRichBodies } from './rich-bodies.ts';

/** Fetches code and words that a transcript needs, so that opening one waits only for its messages. */
export function preloadTranscript(): void {
  loadRichBodies();
  void loadAreas(['transcript', 'states']).catch(() => undefined);
}

/**
 * Reads a conversation and its newest page of messages at the same time, before either is asked for. A failure shows when
 * the conversation is opened; settles when both are there or failed.
 * @param chatCount messages in all, as the list says: they tell the newest page
 */
export function readTranscript(
  client: QueryClient,
  conversationId: string,
  chatCount: number,
): Promise<unknown> {
  const page = pageCount(drawnCount(chatCount));
  return Promise.allSettled([
    client.query(transcriptQueries.conversation(conversationId)),
    client.query(transcriptQueries.chats(conversationId, page)),
  ]);
}

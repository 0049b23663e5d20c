import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { drawnCount, pageCount } from './chat-page.ts';
import { buildEntries, type Entry } from './entries.ts';
import { loadPages } from './load-pages.ts';
import { transcriptQueries } from './queries.ts';

/**
 * Loads what is not loaded yet, newest page first, until all of it is there or what is looked for is in a batch.
 * @returns the whole transcript as it is known then.
 * @throws what a page throws, and the signal's reason.
 */
export type LoadRest = (
  signal: AbortSignal,
  enough?: (batch: readonly Entry[]) => boolean,
) => Promise<readonly Entry[]>;

/** The way to load the rest of a transcript, for find, steps, links to old messages and export; and whether it is under way. */
export function usePageLoader(
  conversationId: string,
  ask: (pages: Iterable<number>) => void,
): { load: LoadRest; busy: boolean } {
  const client = useQueryClient();
  const [running, setRunning] = useState(0);

  const load: LoadRest = useCallback(
    async (signal, enough = () => false) => {
      const conversation = await client.query(transcriptQueries.conversation(conversationId));
      const total = drawnCount(conversation.chatCount);
      const all = Array.from({ length: pageCount(total) }, (_, i) => i + 1);
      const entries = () => {
        const pages = new Map(
          all.flatMap((page) => {
            const data = client.getQueryData(transcriptQueries.chats(conversationId, page).queryKey);
            return data === undefined ? [] : [[page, data.chats] as const];
          }),
        );
        return buildEntries({ total, pages, recent: conversation.chats });
      };
      setRunning((n) => n + 1);
      try {
        await loadPages(client, conversationId, all, signal, (batch) => {
          ask(batch);
          return enough(entries().filter((entry) => batch.includes(entry.page))) ? 'enough' : 'more';
        });
        return entries();
      } finally {
        setRunning((n) => n - 1);
      }
    },
    [client, conversationId, ask],
  );
  return { load, busy: running > 0 };
}

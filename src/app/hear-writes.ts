import type { QueryClient } from '@tanstack/react-query';
import { seenRows } from '../features/conversations/known-entries.ts';
import { lookAtRunning } from '../features/conversations/look-at-running.ts';
import { conversationQueries } from '../features/conversations/queries.ts';
import { updateListed } from '../features/conversations/update-listed.ts';
import { transcriptQueries } from '../features/transcript/queries.ts';
import { hearSetElsewhere } from '../features/transcript/set-here.ts';
import { onWriteElsewhere } from '../lib/write-news.ts';

/** A bulk edit writes many times in a row: read again after its last one, in ms. */
const MANY_PAUSE_MS = 1_000;

/**
 * Two tabs agree: what another tab wrote is read again here if it is shown or known, and a row of the list changes where it
 * stands. Until the function that comes back is called.
 */
export function hearWrites(client: QueryClient): () => void {
  let manyLater: ReturnType<typeof setTimeout> | undefined;
  const readMany = () => {
    void client.invalidateQueries({ queryKey: conversationQueries.lists() });
    lookAtRunning(client, null);
    void client.invalidateQueries({ queryKey: transcriptQueries.everything() });
  };
  const stopWrites = onWriteElsewhere(({ conversationId }) => {
    if (conversationId === null) {
      clearTimeout(manyLater);
      manyLater = setTimeout(readMany, MANY_PAUSE_MS);
      return;
    }
    const facts = transcriptQueries.conversation(conversationId);
    const isKnown = client.getQueryData(facts.queryKey) !== undefined || isListed(client, conversationId);
    void client.invalidateQueries({ queryKey: transcriptQueries.all(conversationId) });
    if (!isKnown) return;
    client.query({ ...facts, staleTime: 0 }).then(
      (conversation) => updateListed(client, conversation),
      // It was deleted, or cannot be read now: what is shown stays, and says so when it is opened.
      () => undefined,
    );
  });
  const stopSet = hearSetElsewhere(client);
  return () => {
    clearTimeout(manyLater);
    stopWrites();
    stopSet();
  };
}

function isListed(client: QueryClient, conversationId: string): boolean {
  return seenRows(client).some(({ id }) => id === conversationId);
}

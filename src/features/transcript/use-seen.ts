import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { journalQueries } from '../../lib/journal-queries.ts';

/**
 * What a person had seen of the journal when they began to change something: what colleagues set after that is not
 * overwritten unseen. `begin` is called then, `seen` when it is sent; undefined without a journal.
 */
export function useSeen(conversationId: string): { begin: () => void; seen: () => string | undefined } {
  const client = useQueryClient();
  const begun = useRef<string | undefined>(undefined);
  const now = () => {
    const known = client.getQueryData(journalQueries.known(conversationId).queryKey);
    return known === undefined ? undefined : (known.newestEntryId ?? '0');
  };
  return {
    begin: () => {
      begun.current = now();
    },
    seen: () => {
      const seen = begun.current ?? now();
      // Sent again, it is sent by somebody who has read why it was refused.
      begun.current = undefined;
      return seen;
    },
  };
}

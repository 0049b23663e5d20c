import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshListed } from '../features/conversations/refresh-listed.ts';
import { transcriptQueries } from '../features/transcript/queries.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { journalQueries } from '../lib/journal-queries.ts';
import { followJournal } from '../lib/journal-stream.ts';

/** Conversations that change together are read together, in ms. */
const GATHER_MS = 300;

/**
 * What colleagues change is read again here, without a reload. Only while the page is in sight: browsers open no more than
 * six connections to one host, and a page nobody looks at needs none. It is up to date again when it comes into sight.
 */
export function LiveLayer() {
  const client = useQueryClient();
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal === true;
  useEffect(() => {
    if (!hasJournal) return;
    let following: AbortController | null = null;
    let changed = new Set<string>();
    let showing: ReturnType<typeof setTimeout> | undefined;
    const showRows = () => {
      const ids = changed;
      changed = new Set();
      showing = undefined;
      // No field is named: which rows a list has must not change under the reader.
      void refreshListed(client, { ids, fields: [] });
    };
    const follow = () => {
      if (document.visibilityState === 'hidden') {
        following?.abort();
        following = null;
        return;
      }
      if (following !== null) return;
      following = new AbortController();
      void followJournal((event) => {
        void client.invalidateQueries({ queryKey: journalQueries.all() });
        for (const id of event?.conversationIds ?? []) {
          void client.invalidateQueries({ queryKey: transcriptQueries.conversation(id).queryKey });
          changed.add(id);
        }
        showing ??= setTimeout(showRows, GATHER_MS);
      }, following.signal);
    };
    const onSight = () => {
      if (document.visibilityState === 'visible')
        void client.invalidateQueries({ queryKey: journalQueries.all() });
      follow();
    };
    follow();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      following?.abort();
      clearTimeout(showing);
    };
  }, [client, hasJournal]);
  return null;
}

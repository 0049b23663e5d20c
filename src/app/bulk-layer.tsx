import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { BulkJobsIsland } from '../features/bulk-edit/bulk-jobs-island.tsx';
import type { Settled } from '../features/bulk-edit/settled.ts';
import { refreshListed } from '../features/conversations/refresh-listed.ts';
import { selection } from '../features/conversations/selection.ts';
import { transcriptQueries } from '../features/transcript/queries.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { sessionQuery } from '../lib/session-query.ts';

const chosen = { has: selection.has, add: (ids: readonly string[]) => selection.set(ids, true) };

/** Bulk edits over all pages: what is written is read again, and what is done leaves the selection. */
export function BulkLayer() {
  const client = useQueryClient();
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const person = useQuery(sessionQuery()).data?.person;
  const onSettled = useCallback(
    ({ done, touched, fields }: Settled) => {
      selection.set(done, false);
      const ids = touched === null ? null : new Set(touched);
      void refreshListed(client, { ids, fields });
      void client.invalidateQueries({ predicate: transcriptQueries.factsOf(ids) });
    },
    [client],
  );
  // Whose jobs are shown is not known yet.
  if (person === undefined) return null;
  return <BulkJobsIsland owner={person.id} directory={directory} selection={chosen} onSettled={onSettled} />;
}

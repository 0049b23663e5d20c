import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { BulkJobsIsland } from '../features/bulk-edit/bulk-jobs-island.tsx';
import type { Settled } from '../features/bulk-edit/bulk-jobs-panel.tsx';
import { conversationQueries } from '../features/conversations/queries.ts';
import { selection } from '../features/conversations/selection.ts';
import { transcriptQueries } from '../features/transcript/queries.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';

/** Whose jobs are shown while there is no sign-in. */
const OWNER = 'local';

/** Bulk edits over all pages: what is written is read again, and what is done leaves the selection. */
export function BulkLayer() {
  const client = useQueryClient();
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const onSettled = useCallback(
    ({ done }: Settled) => {
      selection.set(done, false);
      void client.invalidateQueries({ queryKey: conversationQueries.lists() });
      for (const id of done)
        void client.invalidateQueries({ queryKey: transcriptQueries.conversation(id).queryKey });
    },
    [client],
  );
  return <BulkJobsIsland owner={OWNER} directory={directory} onSettled={onSettled} />;
}

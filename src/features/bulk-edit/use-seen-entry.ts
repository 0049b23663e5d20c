import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { seenEntryQuery } from './seen-entry-query.ts';

/** What the person who begins an edit has seen of the team's journal, from the moment on when this is mounted. */
export function useSeenEntry() {
  const client = useQueryClient();
  const query = seenEntryQuery(useId());
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal === true;
  const { isError } = useQuery({ ...query, enabled: hasJournal });
  return {
    /** Whether it cannot be known that others change the same meanwhile, though there is a journal. */
    isUnknown: isError,
    /** Resolves when it is read; to undefined where that cannot be. */
    get: async (): Promise<string | undefined> =>
      hasJournal ? client.query(query).catch(() => undefined) : undefined,
  };
}
export type SeenEntry = ReturnType<typeof useSeenEntry>;

import { queryOptions } from '@tanstack/react-query';
import { readNewestEntry } from '../../lib/journal-queries.ts';

/**
 * What of the team's journal there is when an edit begins: what others change later is not overwritten. Read once for each
 * edit, and never again while it is open. Only where `gatewayInfo` says that there is a journal.
 */
export const seenEntryQuery = (editId: string) =>
  queryOptions({
    queryKey: ['bulk-edit', 'seen-entry', editId],
    queryFn: ({ signal }) => readNewestEntry(signal),
    staleTime: Infinity,
    gcTime: 0,
  });

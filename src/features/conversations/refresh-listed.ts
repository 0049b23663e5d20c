import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import { toListRow, type ListRow } from './list-row.ts';
import { lookAtRunning } from './look-at-running.ts';
import { conversationQueries, fetchPage } from './queries.ts';
import type { ConversationSearch } from './search.ts';
import { withRows } from './with-rows.ts';

/** Reads at once, as no limit of the API is known (FACTS of the API). */
const READS_IN_FLIGHT = 4;

/** What a write to many has changed. `ids` is null where nobody has named the conversations. */
export type Written = {
  ids: ReadonlySet<string> | null;
  fields: readonly ('title' | 'newCategoryIds' | 'state' | 'assignee')[];
};

/**
 * Shows in every list what Alli has now of conversations that were written. Only pages that hold any of them are read
 * again, so that a list of a hundred pages does not pay for one row, and rows stay where they are. A list that may hold
 * other rows since, as it is filtered by what was written, is read anew.
 */
export async function refreshListed(client: QueryClient, { ids, fields }: Written): Promise<void> {
  if (fields.includes('state')) lookAtRunning(client, ids);
  const lists = client.getQueryCache().findAll({ queryKey: conversationQueries.lists() });
  const searches = lists.flatMap(({ meta }) => meta?.listOf ?? []);
  await Promise.all(
    searches.map(async (search) => {
      const { queryKey } = conversationQueries.list(search);
      if (ids !== null && !decides(search, fields))
        try {
          await refreshPages(client, search, ids);
          return;
        } catch {
          // What cannot be read page by page is read as the list is, which says why.
        }
      await client.invalidateQueries({ queryKey, exact: true });
    }),
  );
}

/** Whether what was written decides which rows a list has. */
function decides(search: ConversationSearch, fields: Written['fields']): boolean {
  return (
    (search.searchTerm !== '' && fields.includes('title')) ||
    (search.categoryId !== '' && fields.includes('newCategoryIds')) ||
    ((search.activeOnly || search.ended !== null) && fields.includes('state')) ||
    (search.uncategorized && fields.includes('newCategoryIds')) ||
    (search.state !== '' && fields.includes('state')) ||
    (search.assignee !== '' && fields.includes('assignee'))
  );
}

async function refreshPages(
  client: QueryClient,
  search: ConversationSearch,
  ids: ReadonlySet<string>,
): Promise<void> {
  const { queryKey } = conversationQueries.list(search);
  const pages = client.getQueryData(queryKey)?.pages ?? [];
  const held = pages.flatMap(({ rows }, at) => {
    const written = rows.filter(({ id }) => ids.has(id)).map(({ id }) => id);
    return written.length > 0 ? [{ written, cursor: pages[at - 1]?.cursor ?? null }] : [];
  });
  const missing = new Set(held.flatMap(({ written }) => written));
  await mapInFlight(held, READS_IN_FLIGHT, async ({ cursor }) => {
    const { rows } = await readPatiently(() => fetchPage(client, search, cursor));
    show(rows.filter(({ id }) => ids.has(id)));
  });
  // The list has moved, and they stand on a page that was not read.
  await mapInFlight([...missing], READS_IN_FLIGHT, async (id) => {
    const path = { conversation_id: id };
    const value = await readPatiently(() => call('getConversation', { path }));
    show([toListRow({ readable: true, value }, '')]);
  });

  function show(fresh: readonly ListRow[]) {
    const byId = new Map(fresh.map((row) => [row.id, row]));
    for (const id of byId.keys()) missing.delete(id);
    client.setQueryData(queryKey, (data) => data && withRows(data, byId));
  }
}

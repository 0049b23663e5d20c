import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';
import { toListRow } from './list-row.ts';
import { PAGE_SIZE, sendsTime, toListQuery } from './list-query.ts';
import { nextCursor, type ListPage } from './merge-pages.ts';
import { isByJournal, isSifted, readConversationSearch, type ConversationSearch } from './search.ts';
import { sift } from './sift.ts';
import { timeUnitQuery } from './time-unit.ts';

/** How often the list looks for new conversations, in ms. */
const NEWEST_EVERY_MS = 30_000;
/** Most pages walked to find what runs: 200 conversations. Older ones that run show as open, which they are too. */
const RUNNING_PAGES = 4;
/** From this many on there may be more that run. */
export const MOST_RUNNING = RUNNING_PAGES * PAGE_SIZE;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** The search whose list a query holds. */
      listOf?: ConversationSearch;
    };
  }
}

/** Everything that is read for the list: loader, component and invalidation all use these. */
export const conversationQueries = {
  all: () => ['conversations'] as const,
  lists: () => [...conversationQueries.all(), 'list'] as const,

  /** The list of a search, page by page. */
  list: (search: ConversationSearch) =>
    infiniteQueryOptions({
      queryKey: [...conversationQueries.lists(), search],
      queryFn: ({ client, pageParam, signal }) => fetchPage(client, search, pageParam, signal),
      initialPageParam: null as string | null,
      getNextPageParam: (last, _pages, _param, used) => nextCursor(last.cursor, used),
      // Fresh until something is done to it: rows must not move under the reader. What is new is offered by `newest`.
      staleTime: Infinity,
      meta: { listOf: search },
    }),

  /** The first page again, now and then, to see what is new. Its first look is after the list's own. */
  newest: (search: ConversationSearch) =>
    queryOptions({
      queryKey: [...conversationQueries.all(), 'newest', search],
      queryFn: ({ client, signal }) => fetchPage(client, search, null, signal, true),
      refetchInterval: NEWEST_EVERY_MS,
      staleTime: NEWEST_EVERY_MS,
      retry: false,
    }),

  /** One page, to see how many a search would give: exact below the page's size, else that many or more. */
  probe: (search: ConversationSearch) =>
    queryOptions({
      queryKey: [...conversationQueries.all(), 'probe', search],
      queryFn: ({ client, signal }) => fetchPage(client, search, null, signal),
    }),

  /** The ids of all conversations that run in the background now. The rows themselves do not say it. */
  running: () =>
    queryOptions({
      queryKey: [...conversationQueries.all(), 'running'],
      queryFn: async ({ client, signal }) => {
        const search = { ...readConversationSearch(new URLSearchParams()), backgroundRunning: true };
        const ids = new Set<string>();
        const used: (string | null)[] = [];
        let cursor: string | null | undefined = null;
        while (cursor !== undefined && used.length < RUNNING_PAGES) {
          const page: ListPage = await fetchPage(client, search, cursor, signal, true);
          for (const row of page.rows) ids.add(row.id);
          used.push(cursor);
          cursor = nextCursor(page.cursor, used);
        }
        return ids;
      },
      refetchInterval: NEWEST_EVERY_MS,
      staleTime: NEWEST_EVERY_MS,
      structuralSharing: false,
      retry: false,
    }),
};

/** One page of a list; null is the first. Throws as `call` does. */
export async function fetchPage(
  client: QueryClient,
  search: ConversationSearch,
  cursor: string | null,
  signal?: AbortSignal,
  background = false,
): Promise<ListPage> {
  if (isByJournal(search)) {
    const { readKnownPage } = await import('./known-page.ts');
    const { items, ...page } = await readKnownPage(client, search, cursor, { signal, background });
    return { ...page, rows: items.map((item, index) => toListRow(item, `${cursor ?? 'first'} ${index}`)) };
  }
  const unit = sendsTime(search) ? await client.query(timeUnitQuery()) : 'ms';
  const used: (string | null)[] = [];
  let at: string | null | undefined = cursor;
  let page: ListPage & { read: number } = { rows: [], cursor: null, read: 0 };
  // Once, unless Parley leaves out rows itself: then until there is one to show, so that an empty page means the end.
  do {
    const query = { ...toListQuery(search, unit), cursor: at };
    const answer = await call('listConversations', { query, background, ...(signal && { signal }) });
    const rows = sift(answer.conversations, search).map((item, n) =>
      toListRow(item, `${at ?? 'first'} ${n}`),
    );
    page = { rows, cursor: answer.cursor, read: page.read + answer.conversations.length };
    used.push(at);
    at = nextCursor(answer.cursor, used);
  } while (isSifted(search) && page.rows.length === 0 && at !== undefined);
  return page;
}

import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { HttpError } from '../../lib/api-error.ts';
import { mergePages } from './merge-pages.ts';
import { conversationQueries } from './queries.ts';
import type { ConversationSearch } from './search.ts';

const none: ReadonlySet<string> = new Set();

/**
 * The list of a search. While another search is on its way, the rows of the one before stay, with `isStale`; `shown` is
 * the search that the rows are of. `failed` is why there are no rows, also while Alli has asked for a pause.
 */
export function useConversationList(search: ConversationSearch) {
  const client = useQueryClient();
  const options = conversationQueries.list(search);
  const query = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const isStale = query.isPlaceholderData;
  const running = useQuery({ ...conversationQueries.running(), enabled: query.isSuccess && !isStale });

  const [shown, setShown] = useState(search);
  if (shown !== search && !isStale) setShown(search);

  const pages = query.data?.pages;
  const rows = useMemo(() => mergePages(pages ?? []), [pages]);

  const isPausing = query.failureReason instanceof HttpError && query.failureReason.status === 429;
  const hasRows = pages !== undefined && !isStale;
  const failed = hasRows ? null : isPausing ? query.failureReason : query.error;

  return {
    query,
    rows,
    shown,
    isStale,
    failed,
    runningIds: running.data ?? none,
    /** Tries at once, also in the middle of a pause. */
    retry: async () => {
      await client.cancelQueries({ queryKey: options.queryKey });
      await query.refetch();
    },
  };
}

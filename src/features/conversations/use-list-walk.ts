import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { mergePages } from './merge-pages.ts';
import { conversationQueries } from './queries.ts';
import { readConversationSearch } from './search.ts';
import { useWalk, type Walk } from './use-walk.ts';

/**
 * Walking for a page of its own: through the list that it was opened from, given as the search part of its URL; null if
 * it was opened otherwise.
 */
export function useListWalk(list: string | null, id: string, onOpen: (id: string) => void): Walk | undefined {
  const search = useMemo(() => readConversationSearch(new URLSearchParams(list ?? '')), [list]);
  const query = useInfiniteQuery({ ...conversationQueries.list(search), enabled: list !== null });
  const pages = query.data?.pages;
  const rows = useMemo(() => mergePages(pages ?? []), [pages]);
  return useWalk(rows, query, id, onOpen);
}

import { useTranslation } from '../../i18n/use-translation.ts';
import type { ListRow } from './list-row.ts';
import { mergePages, type ListPage } from './merge-pages.ts';
import { neighbours } from './walk.ts';

/** What walking needs of the query of a list. */
type WalkedList = {
  hasNextPage: boolean;
  fetchNextPage: () => Promise<{ data: { pages: readonly ListPage[] } | undefined }>;
};

/** Where a conversation stands in a list, in words, and the ways to its neighbours; null where there is none. */
export type Walk = { position: string; onPrevious: (() => void) | null; onNext: (() => void) | null };

/** Walking through a list from one conversation to the next; at the end of what is loaded the next page is fetched. */
export function useWalk(
  rows: readonly ListRow[],
  list: WalkedList,
  id: string,
  onOpen: (id: string) => void,
): Walk | undefined {
  const { t } = useTranslation();
  const { place, previousId, nextId } = neighbours(rows, id);
  if (place === null) return undefined;
  const words = list.hasNextPage ? 'list.positionLoaded' : 'list.position';
  return {
    position: t(words, { place, count: rows.length }),
    onPrevious: previousId === null ? null : () => onOpen(previousId),
    onNext: nextId !== null ? () => onOpen(nextId) : list.hasNextPage ? () => void fetchAndOpen() : null,
  };

  async function fetchAndOpen() {
    const { data } = await list.fetchNextPage();
    const next = neighbours(mergePages(data?.pages ?? []), id).nextId;
    if (next !== null) onOpen(next);
  }
}

import type { InfiniteData } from '@tanstack/react-query';
import type { ListRow } from './list-row.ts';
import type { ListPage } from './merge-pages.ts';

/** A list with rows in place of those of the same id. What has none of them stays the same object. */
export function withRows<T extends InfiniteData<ListPage>>(list: T, fresh: ReadonlyMap<string, ListRow>): T {
  const has = ({ rows }: ListPage) => rows.some(({ id }) => fresh.has(id));
  if (!list.pages.some(has)) return list;
  const pages = list.pages.map((page) =>
    has(page) ? { ...page, rows: page.rows.map((row) => fresh.get(row.id) ?? row) } : page,
  );
  return { ...list, pages };
}

import type { ListRow } from './list-row.ts';

export type ListPage = {
  rows: readonly ListRow[];
  cursor: string | null;
  /** How many Alli gave for it, also those that Parley left out. */
  read?: number;
  /** Where the journal says which conversations there are: those it named, also if other filters left them out. */
  named?: readonly string[];
};

/**
 * The rows of all pages, each conversation once. A list sorted by last chat moves while it is read and can give a row
 * twice: it keeps its first place, so that nothing jumps, and shows what came last, so that nothing is stale.
 */
export function mergePages(pages: readonly ListPage[]): ListRow[] {
  const byId = new Map<string, ListRow>();
  for (const page of pages) for (const row of page.rows) byId.set(row.id, row);
  return [...byId.values()];
}

/** The cursor of the next page; undefined at the end, and where a cursor repeats, which would go round for ever. */
export function nextCursor(cursor: string | null, used: readonly (string | null)[]): string | undefined {
  return cursor === null || cursor === '' || used.includes(cursor) ? undefined : cursor;
}

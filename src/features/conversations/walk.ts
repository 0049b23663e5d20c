import type { ListRow } from './list-row.ts';

/** The neighbours of a conversation in the list; rows that cannot be read are passed over. */
export type Neighbours = {
  /** From 1; null if it is not among the loaded rows. */
  place: number | null;
  previousId: string | null;
  nextId: string | null;
};

export function neighbours(rows: readonly ListRow[], id: string): Neighbours {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return { place: null, previousId: null, nextId: null };
  const before = rows.slice(0, at).findLast((row) => row.readable);
  const after = rows.slice(at + 1).find((row) => row.readable);
  return { place: at + 1, previousId: before?.id ?? null, nextId: after?.id ?? null };
}

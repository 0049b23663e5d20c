import type { ListRow } from './list-row.ts';

/** How many rows of a fresh first page are new to the list, or have a new message since. */
export function countNew(loaded: readonly ListRow[], fresh: readonly ListRow[]): number {
  const known = new Map(loaded.map((row) => [row.id, row]));
  return fresh.filter((row) => {
    const before = known.get(row.id);
    if (before === undefined) return row.readable;
    return row.readable && before.readable && (row.lastChatMs ?? 0) > (before.lastChatMs ?? 0);
  }).length;
}

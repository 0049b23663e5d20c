import type { ConversationColumn } from './columns.tsx';
import { minimumWidth } from './grid-tracks.ts';

/**
 * The columns that a width (rem) has room for: those with a `drop` go one after the other, the lowest number first, until
 * the rest fits. Columns without one stay, and scroll sideways at worst.
 */
export function fitColumns(columns: readonly ConversationColumn[], width: number): ConversationColumn[] {
  const toDrop = columns
    .flatMap(({ meta }) => (meta?.drop === undefined ? [] : [meta.drop]))
    .sort((a, b) => a - b);
  let kept = [...columns];
  for (const drop of toDrop) {
    if (minimumWidth(kept) <= width) break;
    kept = kept.filter(({ meta }) => meta?.drop !== drop);
  }
  return kept;
}

import type { ConversationColumn } from './columns.tsx';

const GAP_REM = 0.75;
const CHECK_REM = 2.25;
const END_REM = 1;

/** The least width of a row in rem. */
export function minimumWidth(columns: readonly ConversationColumn[]): number {
  const cells = columns.reduce((sum, { meta }) => sum + (meta?.width ?? 0) + GAP_REM, 0);
  return CHECK_REM + cells + END_REM;
}

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

/** Rows of a list by their place, from 0; both ends are in it. */
export type RowRange = { first: number; last: number };

/** Rows drawn beyond the edge that the list moves to, so that a small step of the wheel finds them there. */
const OVERSCAN = 2;

/**
 * The rows on a screen that starts `offset` px down the list and is `height` px high, with rows of `rowHeight` px. The offset
 * may lie anywhere in its first row.
 */
export function rowRange(offset: number, height: number, rowHeight: number, count: number): RowRange {
  const first = Math.floor(offset / rowHeight);
  const last = first + Math.ceil(height / rowHeight);
  return { first: Math.max(first, 0), last: Math.min(last, count - 1) };
}

/** The rows to draw for those on the screen: a few more where they come from, and `kept` wherever it is; in order. */
export function drawnRows(
  { first, last }: RowRange,
  isUpward: boolean,
  count: number,
  kept: number,
): number[] {
  const from = Math.max(isUpward ? first - OVERSCAN : first, 0);
  const to = Math.min(isUpward ? last : last + OVERSCAN, count - 1);
  const drawn = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
  if (kept >= count || drawn.includes(kept)) return drawn;
  return kept < from ? [kept, ...drawn] : [...drawn, kept];
}

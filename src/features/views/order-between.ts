/**
 * The number that puts a view between two others. Only the one that is moved is written, so the numbers are fractions.
 * Null when there is no number between them: then all must be numbered anew.
 */
export function orderBetween(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}

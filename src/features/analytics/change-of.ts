/** How a value differs from the one before. `share` is of the one before (0.1 is 10% more); null where that was 0. */
export type Change = { difference: number; share: number | null };

/** Null if either is not known: then there is nothing to compare. */
export function changeOf(value: number | null, previous: number | null): Change | null {
  if (value === null || previous === null) return null;
  const difference = value - previous;
  return { difference, share: previous === 0 ? null : difference / previous };
}

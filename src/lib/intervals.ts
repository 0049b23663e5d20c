/** Whole numbers from `low` to `high`, both included. */
export type Interval = { low: number; high: number };

/** A set of whole numbers as intervals, ascending, with a gap between each two. */
export type Intervals = readonly Interval[];

/** The set with one more interval; an interval that ends before it begins adds nothing. */
export function addInterval(set: Intervals, { low, high }: Interval): Interval[] {
  if (low > high) return [...set];
  const touching = set.filter((one) => one.high >= low - 1 && one.low <= high + 1);
  return [
    ...set.filter((one) => one.high < low - 1),
    {
      low: Math.min(low, ...touching.map((one) => one.low)),
      high: Math.max(high, ...touching.map((one) => one.high)),
    },
    ...set.filter((one) => one.low > high + 1),
  ];
}

/** What of an interval is not in the set, ascending. */
export function missingIntervals(set: Intervals, { low, high }: Interval): Interval[] {
  const missing: Interval[] = [];
  let from = low;
  for (const one of set) {
    if (one.high < from) continue;
    if (one.low > high) break;
    if (one.low > from) missing.push({ low: from, high: one.low - 1 });
    from = one.high + 1;
  }
  if (from <= high) missing.push({ low: from, high });
  return missing;
}

/** How many numbers of an interval are in the set. */
export function coveredLength(set: Intervals, { low, high }: Interval): number {
  let sum = 0;
  for (const one of set) sum += Math.max(0, Math.min(high, one.high) - Math.max(low, one.low) + 1);
  return sum;
}

/** A mean, null of nothing, and how many values it rests on. */
export type Mean = { mean: number | null; days: number };

/** The mean of the values that are there. */
export function meanOf(values: readonly (number | null)[]): Mean {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  return { mean: known.length === 0 ? null : sum / known.length, days: known.length };
}

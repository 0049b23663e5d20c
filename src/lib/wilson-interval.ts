/** A share with the interval in which the true one lies with 95% (0 to 1). */
export type Share = { share: number; low: number; high: number };

const Z = 1.959963984540054;

/**
 * The Wilson score interval of `hits` out of `n`: unlike the textbook one it stays within 0 and 1, and says something for
 * small n and for shares near the ends. Null for n = 0: of nothing there is no share.
 */
export function wilsonInterval(hits: number, n: number): Share | null {
  if (n === 0) return null;
  const share = hits / n;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return {
    share,
    // At the ends the interval touches them exactly; floating point would miss by a hair.
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === n ? 1 : Math.min(1, middle + half),
  };
}

/** Steps between ticks, times a power of ten. */
const STEPS = [1, 2, 5, 10] as const;
const MOST_TICKS = 6;

/** Ticks of an axis of counts, from 0 up to at least `most`, in round whole steps; 0 to 4 where there is nothing to draw. */
export function axisTicks(most: number): number[] {
  if (most <= 4) return [0, 1, 2, 3, 4];
  const power = 10 ** Math.floor(Math.log10(most / (MOST_TICKS - 1)));
  const step =
    STEPS.map((one) => one * power).find(
      (one) => Number.isInteger(one) && Math.ceil(most / one) < MOST_TICKS,
    ) ?? 10 * power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

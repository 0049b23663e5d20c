import type { Bucket } from './fold-series.ts';

/** What the chart draws of a bucket. `null` leaves a gap. */
export type ChartPoint = {
  key: string;
  /** The bar. */
  value: number | null;
  weak: boolean;
  missing: boolean;
  /** The line through what is over, and the dashed one from the last of it to what is not. */
  line: number | null;
  tail: number | null;
  previous: number | null;
  mean7: number | null;
};

/** Buckets as the chart takes them. */
export function chartPoints(buckets: readonly Bucket[], compare: boolean): ChartPoint[] {
  return buckets.map((bucket, at) => {
    const open = bucket.status === 'open';
    const leadsToOpen = bucket.status === 'full' && buckets[at + 1]?.status === 'open';
    return {
      key: bucket.from,
      value: bucket.value,
      weak: open,
      missing: bucket.status === 'missing',
      line: open ? null : bucket.value,
      tail: open || leadsToOpen ? bucket.value : null,
      previous: compare ? bucket.previous : null,
      mean7: bucket.mean7,
    };
  });
}

import type { RatingBucket } from './rating-buckets.ts';

/** The line through the shares, one unit of width for each bucket and one of height for all; broken where none is. */
export function sharePath(buckets: readonly Pick<RatingBucket, 'share'>[]): string {
  let pen = 'M';
  return buckets
    .map(({ share }, at) => {
      if (share === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${at + 0.5} ${1 - share}`;
      pen = 'L';
      return point;
    })
    .join('');
}

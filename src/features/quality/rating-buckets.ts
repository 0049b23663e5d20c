import type { Figure } from './behind.ts';
import { emptyTally, joinTallies, type Tally } from './measure.ts';
import { badBy, goodBy, ratedBy } from './rated.ts';
import type { Rater } from './search.ts';
import type { Group } from './snapshot.ts';

/** One bar: a day, or seven. `share` is of bad ones among the rated; null where nothing was rated. */
export type RatingBucket = {
  days: readonly string[];
  tally: Tally;
  good: number;
  bad: number;
  share: number | null;
};

/** More days than this are drawn by seven. */
const MOST_DAYS = 45;

/** The ratings of a range (every day of it, ascending), by day or by seven days. */
export function ratingBuckets(
  days: readonly string[],
  groups: readonly Group[],
  rater: Rater,
): RatingBucket[] {
  const byDay = new Map(groups.map(({ key, tally }) => [key, tally]));
  const step = days.length > MOST_DAYS ? 7 : 1;
  const buckets: RatingBucket[] = [];
  for (let at = 0; at < days.length; at += step) {
    const own = days.slice(at, at + step);
    const tally = own.map((day) => byDay.get(day) ?? emptyTally()).reduce(joinTallies);
    const rated = ratedBy(rater, tally);
    buckets.push({
      days: own,
      tally,
      good: tally[goodBy(rater)],
      bad: tally[badBy(rater)],
      share: rated === 0 ? null : tally[badBy(rater)] / rated,
    });
  }
  return buckets;
}

/** The bad ratings of a bucket, to open. */
export const bucketFigure = ({ days }: RatingBucket, rater: Rater, measure = badBy(rater)): Figure => ({
  of: 'answers',
  by: 'day',
  keys: days,
  measure,
});

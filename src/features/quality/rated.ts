import type { Measure, Tally } from './measure.ts';
import type { Rater } from './search.ts';

const good = { user: 'userGood', agent: 'agentGood' } as const satisfies Record<Rater, Measure>;
const bad = { user: 'userBad', agent: 'agentBad' } as const satisfies Record<Rater, Measure>;

export const goodBy = (rater: Rater): Measure => good[rater];
export const badBy = (rater: Rater): Measure => bad[rater];

/** Answers that have a rating. What nobody has rated is neither good nor bad, and in no share. */
export const ratedBy = (rater: Rater, tally: Tally): number => tally[good[rater]] + tally[bad[rater]];

/** Fewer ratings than this say little: drawn pale. */
export const FEW_RATINGS = 100;

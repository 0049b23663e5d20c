import type { Answer } from './digest.ts';

/** What can be said of one answer, and counted. The one definition of each: figures and the answers behind them use it. */
const tests = {
  answers: () => true,
  userGood: ({ rating }) => rating === true,
  userBad: ({ rating }) => rating === false,
  agentGood: ({ agentRating }) => agentRating === true,
  agentBad: ({ agentRating }) => agentRating === false,
  /** By either of the two. */
  bad: ({ rating, agentRating }) => rating === false || agentRating === false,
  bot: ({ byBot }) => byBot,
  uncited: ({ byBot, cites }) => byBot && cites.length === 0,
} as const satisfies Record<string, (answer: Answer) => boolean>;

export type Measure = keyof typeof tests;
export const measures = Object.keys(tests) as Measure[];

/** True if a measure counts this answer. */
export const counts = (measure: Measure, answer: Answer): boolean => tests[measure](answer);

/** How many answers there are by each measure. */
export type Tally = Record<Measure, number>;

export const emptyTally = (): Tally => ({
  answers: 0,
  userGood: 0,
  userBad: 0,
  agentGood: 0,
  agentBad: 0,
  bad: 0,
  bot: 0,
  uncited: 0,
});

/** Counts an answer in (`1`), or out again (`-1`). */
export function addToTally(tally: Tally, answer: Answer, times: 1 | -1): void {
  for (const measure of measures) if (counts(measure, answer)) tally[measure] += times;
}

/** Two tallies of different answers together. */
export function joinTallies(a: Tally, b: Tally): Tally {
  const sum = emptyTally();
  for (const measure of measures) sum[measure] = a[measure] + b[measure];
  return sum;
}

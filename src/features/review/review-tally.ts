import type { Review } from './review.ts';

/** How a conversation of a review stands: rated in it, read without a rating, or not opened yet. */
export type Standing = 'rated' | 'skipped' | 'ahead';

/** What was done with one conversation of a review. */
export type Tallied = { id: string; chatId: string | null; standing: Standing; good: number; bad: number };

/** What a review came to. */
export type ReviewTally = {
  rows: Tallied[];
  rated: number;
  skipped: number;
  ahead: number;
  /** Messages. */
  good: number;
  bad: number;
  /** Conversations with a message that was rated bad. */
  withBad: number;
};

/** Sums up a review. A rating that was taken away again is none. */
export function tallyReview({ sample, opened, given }: Review): ReviewTally {
  const seen = new Set(opened);
  const rows = sample.picked.map(({ id, chatId }): Tallied => {
    const own = given.filter((one) => one.conversationId === id);
    const good = own.filter(({ rating }) => rating === true).length;
    const bad = own.filter(({ rating }) => rating === false).length;
    const standing = good + bad > 0 ? 'rated' : seen.has(id) ? 'skipped' : 'ahead';
    return { id, chatId, standing, good, bad };
  });
  const count = (fits: (row: Tallied) => boolean) => rows.filter(fits).length;
  return {
    rows,
    rated: count(({ standing }) => standing === 'rated'),
    skipped: count(({ standing }) => standing === 'skipped'),
    ahead: count(({ standing }) => standing === 'ahead'),
    good: rows.reduce((sum, row) => sum + row.good, 0),
    bad: rows.reduce((sum, row) => sum + row.bad, 0),
    withBad: count(({ bad }) => bad > 0),
  };
}

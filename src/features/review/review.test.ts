import { expect, test } from 'vitest';
import { tallyReview } from './review-tally.ts';
import { newReview, withGiven, withOpened } from './review.ts';
import type { Sample } from './sample.ts';

const sample: Sample = {
  picked: ['a', 'b', 'c', 'd'].map((id) => ({ id, chatId: null })),
  seen: 40,
  unreadable: 0,
  listEndedBy: null,
  judged: 0,
  unread: 0,
  judgingEndedBy: null,
  fromMs: 1,
  toMs: 2,
};
const begun = newReview('seed=x', sample, 0);

test('sums up what was rated how, what was skipped, and what was not opened', () => {
  let review = withOpened(withOpened(withOpened(begun, 1, 1), 2, 2), 3, 3);
  const rate = (conversationId: string, chatId: string, rating: boolean | null) => {
    review = withGiven(review, { conversationId, chatId, rating }, 4);
  };
  rate('a', 'a1', true);
  rate('a', 'a2', true);
  // A second thought takes the place of the first.
  rate('a', 'a2', false);
  rate('b', 'b1', false);
  rate('b', 'b1', null);
  rate('elsewhere', 'x', false);
  expect(tallyReview(review)).toEqual({
    rows: [
      { id: 'a', chatId: null, standing: 'rated', good: 1, bad: 1 },
      { id: 'b', chatId: null, standing: 'skipped', good: 0, bad: 0 },
      { id: 'c', chatId: null, standing: 'skipped', good: 0, bad: 0 },
      { id: 'd', chatId: null, standing: 'ahead', good: 0, bad: 0 },
    ],
    rated: 1,
    skipped: 2,
    ahead: 1,
    good: 1,
    bad: 1,
    withBad: 1,
  });
});

test('remembers where it was, and does not change where nothing does', () => {
  const at = withOpened(begun, 3, 5);
  expect(at).toMatchObject({ at: 3, opened: ['c'], changedAt: 5 });
  expect(withOpened(at, 3, 6)).toBe(at);
  expect(withOpened(at, 9, 6)).toBe(at);
  expect(withGiven(at, { conversationId: 'elsewhere', chatId: 'x', rating: true }, 6)).toBe(at);
});

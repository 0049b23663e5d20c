// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { LONGEST_AGE, readReviews, removeReview, writeReview } from './review-storage.ts';
import { newReview, type Review } from './review.ts';

const sample: Review['sample'] = {
  picked: [{ id: 'a', chatId: 'a1' }],
  seen: 1,
  unreadable: 0,
  listEndedBy: 'keyRefused',
  judged: 1,
  unread: 0,
  judgingEndedBy: 'person',
  fromMs: 1,
  toMs: 2,
};
const DAY = 86_400_000;
const now = 100 * DAY;

beforeEach(() => localStorage.clear());

test('reviews come back as they were, the last touched first, each person’s own', () => {
  const [old, fresh] = [newReview('seed=a', sample, now - DAY), newReview('seed=b', sample, now)];
  for (const one of [old, fresh]) expect(writeReview('me', one)).toBe(true);
  writeReview('me/too', newReview('seed=c', sample, now));
  expect(readReviews('me', now)).toEqual([fresh, old]);
  removeReview('me', 'seed=b');
  expect(readReviews('me', now)).toEqual([old]);
});

test('what is too old, one too many or junk is removed', () => {
  writeReview('me', newReview('old', sample, now - LONGEST_AGE - 1));
  localStorage.setItem('parley.review.me/junk', '{"id":7');
  for (let n = 0; n < 25; n++) writeReview('me', newReview(`seed=${n}`, sample, now - n));
  expect(readReviews('me', now).map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, n) => `seed=${n}`),
  );
  expect(localStorage).toHaveLength(20);
});

import { expect, test } from 'vitest';
import { ratingOutcome } from './rating.ts';

const none = { rating: null, agentRating: null };
const bad = { rating: false, hasMore: true };

test.each([
  [
    'answered and shown as the agent’s',
    { ...bad, answered: true },
    none,
    { ...none, agentRating: false },
    'confirmed',
  ],
  [
    'answered and shown as the end user’s',
    { ...bad, answered: true },
    none,
    { ...none, rating: false },
    'confirmed',
  ],
  ['answered, and nothing changed', { ...bad, answered: true }, none, none, 'notShown'],
  ['answered, and the chat cannot be read', { ...bad, answered: true }, none, null, 'confirmed'],
  ['no answer, and nothing changed', { ...bad, answered: false }, none, none, 'unknown'],
  ['no answer, and the chat cannot be read', { ...bad, answered: false }, none, null, 'unknown'],
  [
    'no answer, and the rating is there',
    { ...bad, answered: false },
    none,
    { ...none, agentRating: false },
    'partly',
  ],
  [
    'no answer, and the rating alone is there',
    { rating: false, hasMore: false, answered: false },
    none,
    { ...none, agentRating: false },
    'confirmed',
  ],
  [
    'no answer, and it was so before: that tells nothing',
    { ...bad, answered: false },
    { ...none, agentRating: false },
    { ...none, agentRating: false },
    'unknown',
  ],
  [
    'cleared',
    { rating: null, hasMore: false, answered: true },
    { ...none, agentRating: true },
    none,
    'confirmed',
  ],
])('%s', (_, sent, before, after, outcome) => {
  expect(ratingOutcome(sent, before, after)).toBe(outcome);
});

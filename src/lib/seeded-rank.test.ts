import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRank } from './seeded-rank.ts';

const ids = Array.from(
  { length: 2_000 },
  (_, at) => `Q29udmVyc2F0aW9uOj${at.toString(16).padStart(24, '0')}`,
);

/** The sample of a seed: the lowest ranks. */
const sample = (seed: string, size: number) =>
  ids
    .map((id) => ({ id, rank: seededRank(seed, id) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ id }) => id);

test('the same seed and name give the same rank, another seed another order', () => {
  expect(seededRank('k3v9q2', 'a')).toBe(seededRank('k3v9q2', 'a'));
  expect(sample('one', 20)).toEqual(sample('one', 20));
  expect(sample('one', 20)).not.toEqual(sample('two', 20));
});

test('a rank is a whole number that no float rounds', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (s, n) => Number.isSafeInteger(seededRank(s, n))));
});

test('over many seeds every name is as likely as any other to be in a sample', () => {
  const seen = new Map<string, number>();
  const seeds = 400;
  const size = 200;
  for (let seed = 0; seed < seeds; seed++)
    for (const id of sample(`s${seed}`, size)) seen.set(id, (seen.get(id) ?? 0) + 1);
  // Chi-square against the same count for each; 2,000 names make it 2,000 with a deviation of about 63.
  const expected = (seeds * size) / ids.length;
  const variance = expected * (1 - size / ids.length);
  const chi = ids.reduce((sum, id) => sum + ((seen.get(id) ?? 0) - expected) ** 2 / variance, 0);
  expect(Math.abs(chi - ids.length)).toBeLessThan(6 * Math.sqrt(2 * ids.length));
});

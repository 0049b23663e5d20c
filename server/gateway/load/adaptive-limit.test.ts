import { expect, test } from 'vitest';
import { AdaptiveLimit } from './adaptive-limit.ts';

function limitAt(max: number) {
  let now = 0;
  const limit = new AdaptiveLimit(max, () => now);
  return { limit, pass: (ms: number) => (now += ms) };
}

test('is halved by 429, once for those that were in flight together, and never below two', () => {
  const { limit, pass } = limitAt(16);
  const seen = [4, 1, 1, 1, 1].map((together) => {
    for (let i = 0; i < together; i++) limit.answered(429);
    pass(1_000);
    return limit.current;
  });
  expect(seen).toEqual([8, 4, 2, 2, 2]);
});

test('comes back by one in five seconds, as long as calls go well, and not beyond its maximum', () => {
  const { limit, pass } = limitAt(16);
  limit.answered(429);
  pass(4_999);
  limit.answered(200);
  expect(limit.current).toBe(8);
  pass(1);
  limit.answered(200);
  limit.answered(500);
  expect(limit.current).toBe(9);
  pass(600_000);
  limit.answered(200);
  expect(limit.current).toBe(16);
});

test('of one stays one', () => {
  const { limit } = limitAt(1);
  limit.answered(429);
  expect(limit.current).toBe(1);
});

import { expect, test } from 'vitest';
import { sharePath } from './share-path.ts';

const path = (...shares: (number | null)[]) => sharePath(shares.map((share) => ({ share })));

test('the line goes through the middle of each bucket, and is broken where nothing was rated', () => {
  expect(path(0, 0.25, 1)).toBe('M0.5 1L1.5 0.75L2.5 0');
  expect(path(null, 0.5, null, 1, 0)).toBe('M1.5 0.5M3.5 0L4.5 1');
  expect(path(null, null)).toBe('');
  expect(path()).toBe('');
});

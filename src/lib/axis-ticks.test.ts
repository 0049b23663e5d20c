import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

test.each([
  [0, [0, 1, 2, 3, 4]],
  [5, [0, 1, 2, 3, 4, 5]],
  [74, [0, 20, 40, 60, 80]],
  [431, [0, 100, 200, 300, 400, 500]],
  [1_000, [0, 200, 400, 600, 800, 1_000]],
])('up to %i', (most, ticks) => expect(axisTicks(most)).toEqual(ticks));

test('ticks are whole, few, evenly spaced, and the last is the first to reach the top', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (most) => {
      const ticks = axisTicks(most);
      const step = ticks[1] ?? 0;
      expect(ticks.every((tick, at) => Number.isInteger(tick) && tick === at * step)).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      if (most > 4) expect(ticks.at(-2)).toBeLessThan(most);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

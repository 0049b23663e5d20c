import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareDifference } from './share-difference.ts';

const counts = fc
  .integer({ min: 1, max: 10_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the difference of two shares', () => {
  test.each([
    // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('%i of %i against %i of %i', (hits, n, oldHits, oldN, low, high) => {
    const found = shareDifference([hits, n], [oldHits, oldN]);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  test('lies in its interval, and turns its sign with the order', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [there, back] = [shareDifference(a, b), shareDifference(b, a)];
        if (there === null || back === null) throw new Error('there is a difference');
        expect(there.difference).toBeCloseTo(a[0] / a[1] - b[0] / b[1], 10);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(there.low).toBeCloseTo(-back.high, 10);
      }),
    );
  });

  test('is none where one rests on nothing', () => {
    expect(shareDifference([1, 2], [0, 0])).toBeNull();
    expect(shareDifference([0, 0], [1, 2])).toBeNull();
  });
});

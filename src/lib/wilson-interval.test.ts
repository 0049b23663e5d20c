import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the Wilson interval', () => {
  test.each([
    // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hits, n, low, high) => {
    const found = wilsonInterval(hits, n);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  test('of nothing there is none', () => expect(wilsonInterval(0, 0)).toBeNull());

  test('lies within 0 and 1, holds the share, and mirrors', () => {
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const found = wilsonInterval(hits, n);
        const other = wilsonInterval(n - hits, n);
        if (found === null || other === null) throw new Error('there is an interval');
        expect(0 <= found.low && found.low <= found.share).toBe(true);
        expect(found.share <= found.high && found.high <= 1).toBe(true);
        expect(found.low).toBeCloseTo(1 - other.high, 10);
      }),
    );
  });

  test('is where a share that is off by 1.96 of its own standard errors would be', () => {
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const found = wilsonInterval(hits, n);
        for (const bound of [found?.low ?? 0, found?.high ?? 1]) {
          if (bound <= 0 || bound >= 1) continue;
          const errors = Math.abs(hits / n - bound) / Math.sqrt((bound * (1 - bound)) / n);
          expect(errors).toBeCloseTo(1.96, 2);
        }
      }),
    );
  });
});

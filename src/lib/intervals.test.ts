import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addInterval, coveredLength, missingIntervals, type Interval } from './intervals.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -1, max: 12 }))
  .map(([low, length]): Interval => ({ low, high: low + length }));

const numbers = (set: readonly Interval[]) =>
  set.flatMap(({ low, high }) => Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i));

test('intervals are the set of numbers that they stand for', () => {
  fc.assert(
    fc.property(fc.array(interval), interval, (added, asked) => {
      const set = added.reduce<Interval[]>(addInterval, []);
      const truth = new Set(numbers(added));
      expect(numbers(set)).toEqual([...truth].sort((a, b) => a - b));
      const gaps = set.slice(1).map(({ low }, i) => low - (set[i]?.high ?? 0));
      expect(gaps.every((gap) => gap > 1)).toBe(true);
      expect(numbers(missingIntervals(set, asked))).toEqual(numbers([asked]).filter((n) => !truth.has(n)));
      expect(coveredLength(set, asked)).toBe(numbers([asked]).filter((n) => truth.has(n)).length);
    }),
  );
});

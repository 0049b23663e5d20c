import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alliTimeToMs, alliTimeUnit, msToAlliTime } from './alli-time.ts';

test.each([
  [1_795_410_369, 's', 1_795_410_369_000],
  [1_795_410_369.089, 's', 1_795_410_369_089],
  [1_795_410_369_089, 'ms', 1_795_410_369_089],
  [0, 's', 0],
  [99_999_999_999, 's', 99_999_999_999_000],
  [100_000_000_000, 'ms', 100_000_000_000],
])('%d is in %s', (value, unit, ms) => {
  expect(alliTimeUnit(value)).toBe(unit);
  expect(alliTimeToMs(value)).toBe(ms);
});

test('a moment comes back from either unit to the millisecond', () => {
  // Milliseconds are told from seconds since 1973 only, and seconds until the year 5138.
  const moment = fc.integer({ min: 1e11, max: 1e14 - 1 });
  fc.assert(
    fc.property(moment, fc.constantFrom('ms' as const, 's' as const), (ms, unit) => {
      const value = msToAlliTime(ms, unit);
      expect(alliTimeUnit(value)).toBe(unit);
      expect(alliTimeToMs(value)).toBe(ms);
    }),
  );
});

import { expect, test } from 'vitest';
import { flatMemory } from './flat-memory.mjs';

const MB = 1024 * 1024;
/** Samples of half an hour, one in ten seconds, that breathe by a few MB. */
const samples = (at: (minute: number) => number) =>
  Array.from({ length: 180 }, (_, i) => (at(i / 6) + 2 * Math.sin(i * 1.7)) * MB);

test('memory that warms up and then breathes is flat', () => {
  expect(flatMemory(samples((minute) => 40 + 20 * Math.min(1, minute / 4))).isFlat).toBe(true);
});

test('a leak of 0.6 MB a minute is found, also one that starts late', () => {
  expect(flatMemory(samples((minute) => 40 + 0.6 * minute)).isFlat).toBe(false);
  expect(flatMemory(samples((minute) => 40 + Math.max(0, minute - 15) * 1.2)).isFlat).toBe(false);
});

test('of a few samples nothing is said', () => {
  expect(() => flatMemory([1, 2, 3])).toThrow(RangeError);
});

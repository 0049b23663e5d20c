/** Mixes up to three integers to an unsigned 32-bit hash: the same input gives the same value for ever. */
export function mix(a: number, b: number, c = 0): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15) ^ c, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return (Math.imul(h, 0x297a2d39) ^ (h >>> 15)) >>> 0;
}

/** FNV-1a of a text, as an unsigned 32-bit integer. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** A stream of numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The item of a pool that a hash points at. Throws RangeError for an empty pool. */
export function pick<T>(pool: readonly T[], hash: number): T {
  const item = pool[hash % pool.length];
  if (item === undefined) throw new RangeError('cannot pick from an empty pool');
  return item;
}

/** True for about `percent` of all hashes. */
export function chance(hash: number, percent: number): boolean {
  return hash % 10_000 < percent * 100;
}

import * as z from 'zod/mini';

const KEY = 'parley.bulk.chunkSize';
const DEFAULT = 50;
const size = z.int().check(z.minimum(1), z.maximum(500));

/** How many conversations one call changes: 50, or what this browser was told. */
export function chunkSize(): number {
  try {
    const stored = size.safeParse(Number(localStorage.getItem(KEY) ?? DEFAULT));
    return stored.success ? stored.data : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** Keeps another size for this browser; where it keeps nothing, the size stays as it was. */
export function keepChunkSize(next: number): void {
  try {
    localStorage.setItem(KEY, String(next));
  } catch {
    // Storage is full or refused.
  }
}

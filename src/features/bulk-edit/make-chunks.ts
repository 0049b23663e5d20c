import type { Chunk } from './chunk.ts';
import type { Edit } from './edit.ts';
import type { Target } from './target.ts';

/** One value for many conversations. */
export type Write = { edit: Edit; ids: readonly string[] };

/** The chunks of a job, in order: at most `size` ids each, and one value each. */
export function makeChunks(
  jobId: string,
  writes: readonly Write[],
  size: number,
  nowMs: number,
  seenEntry?: string,
): Chunk[] {
  const parts = writes.flatMap(({ edit, ids }) => split(ids, size).map((values) => ({ edit, values })));
  return parts.map(({ edit, values }, index) => ({
    ...plannedChunk(jobId, index, { by: 'ids', values }, values.length, edit, nowMs),
    ...(seenEntry === undefined ? {} : { seenEntry }),
  }));
}

/** A chunk that has not been sent. */
export const plannedChunk = (
  jobId: string,
  index: number,
  target: Target,
  size: number,
  edit: Edit,
  nowMs: number,
): Chunk => ({
  jobId,
  index,
  target,
  size,
  edit,
  state: 'planned',
  tries: 0,
  at: nowMs,
  failure: null,
  checked: false,
});

/** Cuts a list into pieces of at most `size`. */
export function split<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
}

import { idsOf, type Chunk, type ChunkState } from './chunk.ts';
import type { JobRecord } from './journal.ts';

export type Tally = Record<ChunkState, number>;

/** How many conversations are in each state. They add up to the job's total. */
export function tally(chunks: readonly Chunk[]): Tally {
  const sums: Tally = { planned: 0, sent: 0, ok: 0, failed: 0, unknown: 0 };
  for (const { state, size } of chunks) sums[state] += size;
  return sums;
}

/** The conversations in any of these states. */
export const idsIn = (chunks: readonly Chunk[], states: readonly ChunkState[]): string[] =>
  chunks.filter(({ state }) => states.includes(state)).flatMap((chunk) => [...idsOf(chunk)]);

/** Whether all of a job is written. */
export const isAllDone = ({ job, chunks }: JobRecord): boolean => tally(chunks).ok === job.total;

/** How many conversations have an answer, whichever it is. */
export const answered = ({ ok, failed, unknown }: Tally): number => ok + failed + unknown;

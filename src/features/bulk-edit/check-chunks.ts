import { mapInFlight } from '../../lib/map-in-flight.ts';
import type { Before } from './before.ts';
import { idsOf, type Chunk } from './chunk.ts';
import { canSettle, settleChunk, type Judge, type Verdict } from './settle-chunk.ts';

/** Reads at once, for what no limit of the API is known (FACTS of the API). */
const READS_IN_FLIGHT = 4;

type CheckInput = {
  chunks: readonly Chunk[];
  /** Which of the unknown chunks are read again. */
  which: (chunk: Chunk) => boolean;
  before: readonly Before[];
  /** Throws if nothing can be read at all. */
  judge: Judge;
  save: (chunks: readonly Chunk[]) => Promise<void>;
  now: () => number;
};

/** Reads again what a lost answer left unknown, and keeps what that tells, chunk by chunk. Sends nothing. */
export async function checkChunks(
  { chunks, which, before, judge, save, now }: CheckInput,
  signal: AbortSignal,
): Promise<void> {
  const isOver = () => signal.aborted;
  const byId = new Map(before.map((was) => [was.id, was]));
  let next = Math.max(-1, ...chunks.map(({ index }) => index)) + 1;
  for (const chunk of chunks) {
    if (isOver()) return;
    if (chunk.state !== 'unknown' || !which(chunk)) continue;
    if (!canSettle(chunk)) {
      await save([{ ...chunk, checked: true }]);
      continue;
    }
    const verdicts = await verdictsOf(chunk);
    if (verdicts === null || isOver()) return;
    const parts = settleChunk(chunk, verdicts, next, now());
    next += parts.length - 1;
    await save(parts);
  }

  /** Null: nothing can be read now, so the rest is not tried. */
  async function verdictsOf(chunk: Chunk): Promise<Map<string, Verdict> | null> {
    const verdicts = new Map<string, Verdict>();
    try {
      await mapInFlight(idsOf(chunk), READS_IN_FLIGHT, async (id) => {
        if (!isOver()) verdicts.set(id, await judge(id, chunk.edit, byId.get(id)));
      });
      return verdicts;
    } catch {
      return null;
    }
  }
}

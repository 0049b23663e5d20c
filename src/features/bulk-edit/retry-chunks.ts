import { idsOf, type Chunk } from './chunk.ts';
import { split } from './make-chunks.ts';

/** `changed`: what others have changed meanwhile, which is no part of `failed`. */
export type RetryOf = 'failed' | 'unknown' | 'changed';

const kindOf = ({ state, failure }: Chunk): RetryOf | null => {
  if (state === 'failed') return failure?.cause === 'changedSince' ? 'changed' : 'failed';
  return state === 'unknown' ? 'unknown' : null;
};

/** How many conversations could be sent again. */
export const countOf = (chunks: readonly Chunk[], which: RetryOf): number =>
  chunks.filter((chunk) => kindOf(chunk) === which).reduce((sum, { size }) => sum + size, 0);

/**
 * The chunks of a kind made ready to be sent again, because a person said so. What Alli refused as a whole is cut into
 * smaller pieces, so that one bad conversation does not keep failing the others. New pieces are numbered from `nextIndex`.
 * What others have changed has been shown, and is seen now: only what they change after it stops the write again.
 */
export function retryChunks(
  chunks: readonly Chunk[],
  which: RetryOf,
  nextIndex: number,
  nowMs: number,
): Chunk[] {
  let index = nextIndex;
  return chunks
    .filter((chunk) => kindOf(chunk) === which)
    .flatMap((chunk) =>
      pieces(chunk).map((piece, at) => ({
        ...piece,
        ...seenNow(chunk),
        index: at === 0 ? chunk.index : index++,
        state: 'planned' as const,
        checked: false,
        at: nowMs,
      })),
    );
}

function pieces(chunk: Chunk): Chunk[] {
  const { cause } = chunk.failure ?? {};
  if (cause !== 'notFound' && cause !== 'badRequest') return [{ ...chunk, tries: 0 }];
  const ids = idsOf(chunk);
  if (ids.length < 2) return [{ ...chunk, tries: 0 }];
  return split(ids, Math.max(1, Math.floor(ids.length / 10))).map((values) => ({
    ...chunk,
    tries: 0,
    target: { by: 'ids', values },
    size: values.length,
  }));
}

/** Ids of entries are numbers that may be too great for a number. */
function seenNow({ failure, seenEntry = '0' }: Chunk): Pick<Chunk, 'seenEntry'> {
  const shown = failure?.changes?.map(({ entryId }) => entryId) ?? [];
  if (shown.length === 0) return {};
  const newest = [seenEntry, ...shown].reduce((a, b) => (BigInt(b) > BigInt(a) ? b : a));
  return { seenEntry: newest };
}

import { idsOf, type Chunk, type ChunkState } from './chunk.ts';
import { split } from './make-chunks.ts';

/**
 * The chunks of a state made ready to be sent again, because a person said so. What Alli refused as a whole is cut into
 * smaller pieces, so that one bad conversation does not keep failing the others. New pieces are numbered from `nextIndex`.
 */
export function retryChunks(
  chunks: readonly Chunk[],
  state: Extract<ChunkState, 'failed' | 'unknown'>,
  nextIndex: number,
  nowMs: number,
): Chunk[] {
  let index = nextIndex;
  return chunks
    .filter((chunk) => chunk.state === state)
    .flatMap((chunk) =>
      pieces(chunk).map((piece, at) => ({
        ...piece,
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

import type { Before } from './before.ts';
import { idsOf, type Chunk } from './chunk.ts';
import { endsConversation, type Edit } from './edit.ts';
import type { Failure } from './failure.ts';

/** What reading a conversation again says of a lost write. `gone`: Alli no longer knows the conversation. */
export type Verdict = 'ok' | 'notApplied' | 'unknown' | 'gone';
export type Judge = (id: string, edit: Edit, was: Before | undefined) => Promise<Verdict>;

/** Whether reading can tell anything of what the chunk wrote. */
export const canSettle = ({ target, edit }: Chunk): boolean =>
  target.by === 'ids' &&
  (edit.title !== undefined ||
    edit.newCategoryIds !== undefined ||
    (edit.state !== undefined && endsConversation(edit.state)));

/**
 * A chunk whose answer was lost, after its conversations were read again: parts with one state each. The first keeps the
 * chunk's number, the others are numbered from `nextIndex`. Nothing is lost and nothing is there twice.
 */
export function settleChunk(
  chunk: Chunk,
  verdicts: ReadonlyMap<string, Verdict>,
  nextIndex: number,
  nowMs: number,
): Chunk[] {
  if (chunk.target.by !== 'ids') return [{ ...chunk, checked: true }];
  const groups = new Map<Verdict, string[]>();
  for (const id of idsOf(chunk)) {
    const verdict = verdicts.get(id) ?? 'unknown';
    groups.set(verdict, [...(groups.get(verdict) ?? []), id]);
  }
  return [...groups].map(([verdict, values], at) => ({
    ...chunk,
    ...outcome(verdict, chunk.failure),
    index: at === 0 ? chunk.index : nextIndex + at - 1,
    target: { by: 'ids', values },
    size: values.length,
    checked: true,
    at: nowMs,
  }));
}

function outcome(verdict: Verdict, lost: Failure | null): Pick<Chunk, 'state' | 'failure'> {
  if (verdict === 'ok') return { state: 'ok', failure: null };
  if (verdict === 'unknown') return { state: 'unknown', failure: lost };
  const cause = verdict === 'gone' ? 'notFound' : 'notApplied';
  return { state: 'failed', failure: { cause, code: verdict === 'gone' ? '404' : (lost?.code ?? '') } };
}

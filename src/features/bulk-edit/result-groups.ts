import type { LaterChange } from '../../contract/problem.ts';
import { canSettle } from './settle-chunk.ts';
import type { Chunk } from './chunk.ts';
import type { Failure } from './failure.ts';

/** Conversations that ended alike. */
export type ResultGroup = {
  state: 'ok' | 'failed' | 'unknown' | 'planned';
  count: number;
  failure: Failure | null;
  /** What others have changed meanwhile, so that these were left as they are. */
  changes: readonly LaterChange[];
  /** Of unknown ones: whether reading them again can tell anything, and whether it was done. */
  reading: 'impossible' | 'open' | 'untold' | null;
};

/** What came of a job, one group for each outcome and cause. What is `sent` when nobody runs the job is unknown. */
export function resultGroups(chunks: readonly Chunk[]): ResultGroup[] {
  const groups = new Map<string, ResultGroup>();
  for (const chunk of chunks) {
    const state = chunk.state === 'sent' ? 'unknown' : chunk.state;
    const failure: Failure | null = chunk.state === 'sent' ? { cause: 'cutOff', code: '' } : chunk.failure;
    const told = state === 'failed' || state === 'unknown' ? failure : null;
    const reading =
      state !== 'unknown' ? null : !canSettle(chunk) ? 'impossible' : chunk.checked ? 'untold' : 'open';
    const key = JSON.stringify([state, told?.cause, told?.code, reading]);
    const group = groups.get(key) ?? { state, count: 0, failure: told, changes: [], reading };
    const changes = [...group.changes, ...(told?.changes ?? [])];
    groups.set(key, { ...group, count: group.count + chunk.size, changes });
  }
  const order = ['ok', 'failed', 'unknown', 'planned'];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.count - a.count,
  );
}

import { fieldsOf, type EditField } from './edit.ts';
import type { JobRecord } from './journal.ts';
import { idsIn } from './tally.ts';

/** What a run or a check has settled. */
export type Settled = {
  /** Written for sure. */
  done: readonly string[];
  /** Written for sure or perhaps; null where nobody has named them (an edit by filter). */
  touched: readonly string[] | null;
  fields: readonly EditField[];
};

/** What of a job got its answer since then (ms since 1970). */
export function settledOf({ job, chunks }: JobRecord, sinceMs: number): Settled {
  const recent = chunks.filter(({ at }) => at >= sinceMs);
  return {
    done: idsIn(recent, ['ok']),
    touched: job.filter === null ? idsIn(recent, ['sent', 'ok', 'failed', 'unknown']) : null,
    fields: fieldsOf(job.edit),
  };
}

import type { Before } from './before.ts';
import type { Edit } from './edit.ts';
import type { Job } from './job.ts';
import type { JobRecord } from './journal.ts';
import { makeChunks, plannedChunk, type Write } from './make-chunks.ts';
import type { FilterTarget } from './target.ts';

/**
 * A job to begin: named conversations with their values, or a filter with one value. What others have changed after
 * `seenEntry` of the journal is not overwritten; for a filter nobody can say that.
 */
export type NewJob = {
  /** All that it sets; of an undo: which fields it puts back. */
  edit: Edit;
  before: readonly Before[];
  undoOf?: string;
} & (
  { writes: readonly Write[]; seenEntry?: string | undefined } | { filter: FilterTarget; counted: number }
);

type Stamp = { id: string; owner: string; nowMs: number; chunkSize: number };

/** The record that a new job begins with: nothing is sent yet. */
export function newJobRecord(newJob: NewJob, { id, owner, nowMs, chunkSize }: Stamp): JobRecord {
  const filter = 'filter' in newJob ? newJob.filter : null;
  const chunks =
    'writes' in newJob
      ? makeChunks(id, newJob.writes, chunkSize, nowMs, newJob.seenEntry)
      : [plannedChunk(id, 0, newJob.filter, newJob.counted, newJob.edit, nowMs)];
  const job: Job = {
    id,
    owner,
    kind: newJob.undoOf === undefined ? 'edit' : 'undo',
    edit: newJob.edit,
    filter,
    total: chunks.reduce((sum, { size }) => sum + size, 0),
    status: 'running',
    stopCause: null,
    startedAt: nowMs,
    endedAt: null,
    undoOf: newJob.undoOf ?? null,
    undoneBy: null,
  };
  return { job, chunks };
}

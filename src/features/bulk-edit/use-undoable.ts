import { useEffect, useState } from 'react';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import type { JobRecord } from './journal.ts';
import { undoCandidates } from './plan-undo.ts';
import { isAllDone } from './tally.ts';

/** How many conversations of a job may be put back, and which of their fields. */
export type Undoable = { count: number; fields: 'titles' | 'categories' | 'both' };

/**
 * What of a job can be undone; null: nothing, or all of it was undone already. After an undo that was not done in full it
 * can be undone again: what is put back already is seen by reading, and is left. Old values come from the journal.
 */
export function useUndoable({ job, chunks }: JobRecord, undo: JobRecord | undefined): Undoable | null {
  const [found, setFound] = useState<{ of: JobRecord['chunks']; undoable: Undoable | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void bulkJobs.before(job.id).then((before) => {
      const candidates = undoCandidates(chunks, before);
      const titles = candidates.some(({ wrote, was }) => wrote.title !== undefined && was.title !== null);
      const categories = candidates.some(
        ({ wrote, was }) => wrote.newCategoryIds !== undefined && was.categoryIds !== null,
      );
      const fields = titles && categories ? 'both' : titles ? 'titles' : 'categories';
      const undoable: Undoable | null = candidates.length === 0 ? null : { count: candidates.length, fields };
      if (isCurrent) setFound({ of: chunks, undoable });
    });
    return () => {
      isCurrent = false;
    };
  }, [job.id, chunks]);
  const isOpen =
    job.undoneBy === null || (undo?.job.status !== 'running' && undo !== undefined && !isAllDone(undo));
  return isOpen && found?.of === chunks ? found.undoable : null;
}

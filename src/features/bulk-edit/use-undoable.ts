import { useEffect, useState } from 'react';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import type { JobRecord } from './journal.ts';
import { undoCandidates } from './plan-undo.ts';

/** How many conversations of a job may be put back, and which of their fields. */
export type Undoable = { count: number; fields: 'titles' | 'categories' | 'both' };

/** What of a job can be undone; null: nothing, or it was undone already. Its old values are read from the journal. */
export function useUndoable({ job, chunks }: JobRecord): Undoable | null {
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
  return job.undoneBy === null && found?.of === chunks ? found.undoable : null;
}

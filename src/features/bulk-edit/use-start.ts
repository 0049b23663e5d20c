import { useState } from 'react';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import { changeView } from './bulk-view.ts';
import type { NewJob } from './new-job.ts';
import type { SeenEntry } from './use-seen-entry.ts';

/**
 * Begins a job; what others change after `seen` is not overwritten by it. Once it is in the journal its own dialog takes
 * the place of the one that calls `onBegun`.
 */
export function useStart(onBegun: () => void) {
  const [isStarting, setIsStarting] = useState(false);
  const [isBusyElsewhere, setIsBusyElsewhere] = useState(false);
  const start = async (newJob: NewJob, seen?: SeenEntry) => {
    setIsStarting(true);
    const seenEntry = await seen?.get();
    const done = await bulkJobs.start({ ...newJob, seenEntry }, (jobId) => {
      onBegun();
      changeView({ dialog: { kind: 'job', jobId } });
    });
    setIsBusyElsewhere(!done);
    setIsStarting(false);
  };
  return { start, isStarting, isBusyElsewhere };
}

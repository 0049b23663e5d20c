import { useState } from 'react';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import { changeView } from './bulk-view.ts';
import type { NewJob } from './new-job.ts';

/** Begins a job. Once it is in the journal its own dialog takes the place of the one that calls `onBegun`. */
export function useStart(onBegun: () => void) {
  const [isStarting, setIsStarting] = useState(false);
  const [isBusyElsewhere, setIsBusyElsewhere] = useState(false);
  const start = async (newJob: NewJob) => {
    setIsStarting(true);
    const done = await bulkJobs.start(newJob, (jobId) => {
      onBegun();
      changeView({ dialog: { kind: 'job', jobId } });
    });
    setIsBusyElsewhere(!done);
    setIsStarting(false);
  };
  return { start, isStarting, isBusyElsewhere };
}

import { lazy, Suspense, useEffect } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { bulkJobs, setKnownCategories } from './bulk-jobs-in-browser.ts';
import { useBulkView } from './bulk-view.ts';
import type { ChosenRows } from './chosen-rows.ts';
import { JobStrip } from './job-strip.tsx';
import type { Settled } from './settled.ts';
import { useBulkState } from './use-bulk-state.ts';

const JobDialog = lazy(() => import('./job-dialog.tsx').then((m) => ({ default: m.JobDialog })));
const UndoDialog = lazy(() => import('./undo-dialog.tsx').then((m) => ({ default: m.UndoDialog })));
const HistoryDialog = lazy(() => import('./history-dialog.tsx').then((m) => ({ default: m.HistoryDialog })));

export type BulkJobsPanelProps = {
  /** The agent who is signed in: sees only their own jobs. */
  owner: string;
  directory: Directory | undefined;
  selection: ChosenRows;
  /** The moment to read again what is shown, and to take what is done out of the selection. */
  onSettled: (settled: Settled) => void;
};

/** Jobs over all pages: strips for what runs or was cut off, and the dialogs of a job, of undo and of the history. */
export function BulkJobsPanel({ owner, directory, selection, onSettled }: BulkJobsPanelProps) {
  const { records } = useBulkState();
  const { dialog } = useBulkView();
  // Outside: the journal of this browser.
  useEffect(() => void bulkJobs.open(owner), [owner]);
  useEffect(() => setKnownCategories(directory?.categories ?? []), [directory]);
  useEffect(() => {
    const stop = bulkJobs.onSettled(onSettled);
    return () => void stop();
  }, [onSettled]);
  const undone = dialog?.kind === 'undo' && records.find(({ job }) => job.id === dialog.jobId);
  return (
    <>
      <JobStrip />
      <Suspense>
        {dialog?.kind === 'job' && (
          <JobDialog jobId={dialog.jobId} directory={directory} selection={selection} />
        )}
        {undone && <UndoDialog record={undone} directory={directory} />}
        {dialog?.kind === 'history' && <HistoryDialog directory={directory} />}
      </Suspense>
    </>
  );
}

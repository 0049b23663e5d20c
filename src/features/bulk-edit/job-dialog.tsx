import type { Directory } from '../../contract/directory.ts';
import type { ChosenRows } from './chosen-rows.ts';
import { changeView } from './bulk-view.ts';
import { JobResult } from './job-result.tsx';
import { JobRunning } from './job-running.tsx';
import { useBulkState } from './use-bulk-state.ts';

type JobDialogProps = { jobId: string; directory: Directory | undefined; selection: ChosenRows };

/** One job: how far it is, then what came of it. Closing it stops nothing. */
export function JobDialog({ jobId, directory, selection }: JobDialogProps) {
  const { records, activity } = useBulkState();
  const record = records.find(({ job }) => job.id === jobId);
  if (record === undefined) return null;
  const isRunning = activity?.jobId === jobId;
  const close = () => {
    changeView({ dialog: null, unseen: isRunning ? jobId : null });
    focusPage();
  };
  return isRunning ? (
    <JobRunning record={record} activity={activity} onClose={close} />
  ) : (
    <JobResult record={record} directory={directory} selection={selection} onClose={close} />
  );
}

/** What had the focus before may be gone (the bar goes with the selection): then the page takes it. */
function focusPage(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus();
  });
}

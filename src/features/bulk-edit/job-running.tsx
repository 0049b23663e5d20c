import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import type { Activity } from './bulk-state.ts';
import { JobProgress } from './job-progress.tsx';
import type { JobRecord } from './journal.ts';
import styles from './job-dialog.module.css';

type JobRunningProps = { record: JobRecord; activity: Activity; onClose: () => void };

/** A job at work in this tab. */
export function JobRunning({ record, activity, onClose }: JobRunningProps) {
  const { t } = useTranslation();
  const { job } = record;
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => !open && onClose()}
      title={t(job.kind === 'undo' ? 'bulk.runningUndo' : 'bulk.running', { count: job.total })}
      description={t('bulk.runningHint')}
      closeLabel={t('common.close')}
      foot={
        <>
          <span className={styles['stops']}>{t('bulk.stopsAfter')}</span>
          <Button busy={activity.isCancelling} onClick={() => bulkJobs.cancel()}>
            {t(activity.isCancelling ? 'bulk.cancelling' : 'bulk.cancelRest')}
          </Button>
        </>
      }
    >
      <JobProgress record={record} activity={activity} />
    </Dialog>
  );
}

import { RotateCw, Undo2 } from 'lucide-react';
import type { Directory } from '../../contract/directory.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import type { ChosenRows } from './chosen-rows.ts';
import { changeView } from './bulk-view.ts';
import { describeFailure } from './describe-failure.ts';
import { downloadReport } from './download-report.ts';
import { JobWords } from './job-words.tsx';
import type { JobRecord } from './journal.ts';
import { ResultLines } from './result-lines.tsx';
import { resultWords } from './result-words.ts';
import { countOf } from './retry-chunks.ts';
import { StartProblem } from './start-problem.tsx';
import { idsIn, tally } from './tally.ts';
import { useBulkState } from './use-bulk-state.ts';
import { useUndoable } from './use-undoable.ts';
import { useSeconds } from './use-seconds.ts';
import styles from './job-dialog.module.css';

type JobResultProps = {
  record: JobRecord;
  directory: Directory | undefined;
  selection: ChosenRows;
  onClose: () => void;
};

/** What came of a job: done, failed and why, unknown, not sent; and what can be done about each. */
export function JobResult({ record, directory, selection, onClose }: JobResultProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useSeconds();
  const { records } = useBulkState();
  const { may } = usePermission('bulkUpdateConversations');
  const { job, chunks } = record;
  const undo = records.find(({ job: other }) => other.id === job.undoneBy);
  const undoable = useUndoable(record, undo);
  const sums = tally(chunks);
  const retriable = countOf(chunks, 'failed');
  const open = idsIn(chunks, ['planned', 'sent', 'failed', 'unknown']);
  const areSelected = open.every(selection.has);
  const title = resultWords(t, record);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      size="md"
      description={hint()}
      closeLabel={t('common.close')}
      foot={
        <>
          {may && undoable !== null && (
            <Button
              variant="quiet"
              icon={<Undo2 />}
              onClick={() => changeView({ dialog: { kind: 'undo', jobId: job.id } })}
            >
              {t(undoWords[undoable.fields], { count: undoable.count })}
            </Button>
          )}
          <span className={styles['grow']} />
          <Button variant="quiet" onClick={() => downloadReport(record)}>
            {t('bulk.export')}
          </Button>
          {may && retriable > 0 ? (
            <Button
              variant="primary"
              icon={<RotateCw />}
              onClick={() => void bulkJobs.retry(job.id, 'failed')}
            >
              {t('bulk.retryFailed', { count: retriable })}
            </Button>
          ) : (
            <Button variant="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['progress']}>
        <ProgressBar
          label={t('bulk.resultLabel')}
          total={job.total}
          ok={sums.ok}
          failed={sums.failed}
          unknown={sums.unknown}
          valueText={title}
        />
        <JobWords job={job} directory={directory} />
        <ResultLines record={record} />
        {open.length > 0 && !areSelected && (
          <Button
            variant="accent"
            size="sm"
            className={styles['select']}
            onClick={() => {
              selection.add(open);
              onClose();
            }}
          >
            {t('bulk.selectOpen', { count: open.length })}
          </Button>
        )}
        {undo !== undefined && (
          <p className={styles['of']}>
            {t('bulk.undone', {
              time: formatDayClock(undo.job.startedAt, style, nowMs),
              result: resultWords(t, undo),
            })}
          </p>
        )}
        <StartProblem />
      </div>
    </Dialog>
  );

  function hint(): string | undefined {
    if (job.stopCause !== null) return t('bulk.stoppedHint', { cause: describeFailure(t, job.stopCause) });
    if (job.status === 'cancelled') return t('bulk.cancelledHint');
    if (sums.ok === job.total) return t('bulk.allDone');
    return open.length > 0 && areSelected ? t('bulk.staySelected', { count: open.length }) : undefined;
  }
}

const undoWords = {
  categories: 'bulk.undoCategories',
  titles: 'bulk.undoTitles',
  both: 'bulk.undoBoth',
} as const;

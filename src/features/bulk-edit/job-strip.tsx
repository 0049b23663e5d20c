import { CircleCheck, CircleAlert, History } from 'lucide-react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import { cutOffJobs, runningJob } from './bulk-state.ts';
import { changeView, useBulkView } from './bulk-view.ts';
import { JobProgress } from './job-progress.tsx';
import type { JobRecord } from './journal.ts';
import { resultWords } from './result-words.ts';
import { isAllDone, tally } from './tally.ts';
import { useBulkState } from './use-bulk-state.ts';
import { useSeconds } from './use-seconds.ts';
import styles from './job-strip.module.css';

/** Docked over every page: a job at work here or in another tab, one that ended unseen, and jobs that were cut off. */
export function JobStrip() {
  const state = useBulkState();
  const { dialog, unseen } = useBulkView();
  const openId = dialog !== null && 'jobId' in dialog ? dialog.jobId : null;
  const running = runningJob(state);
  const ended = state.activity === null ? state.records.find(({ job }) => job.id === unseen) : undefined;
  const cutOff = cutOffJobs(state).filter(({ job }) => job.id !== openId);
  return (
    <>
      {running !== undefined && running.job.id !== openId && <Running record={running} />}
      {ended !== undefined && ended.job.status !== 'running' && ended.job.id !== openId && (
        <Ended record={ended} />
      )}
      {cutOff.map((record) => (
        <CutOff key={record.job.id} record={record} />
      ))}
    </>
  );
}

function Running({ record }: { record: JobRecord }) {
  const { t } = useTranslation();
  const { activity } = useBulkState();
  const { id, kind, total } = record.job;
  const words = activity === null ? 'bulk.elsewhere' : kind === 'undo' ? 'bulk.runningUndo' : 'bulk.running';
  return (
    <Note
      className={styles['strip']}
      actions={
        activity !== null && (
          <>
            <Button size="sm" onClick={() => changeView({ dialog: { kind: 'job', jobId: id } })}>
              {t('bulk.show')}
            </Button>
            <Button size="sm" busy={activity.isCancelling} onClick={() => bulkJobs.cancel()}>
              {t(activity.isCancelling ? 'bulk.cancelling' : 'bulk.cancelRest')}
            </Button>
          </>
        )
      }
    >
      <b>{t(words, { count: total })}</b>
      <JobProgress record={record} activity={activity} />
    </Note>
  );
}

function Ended({ record }: { record: JobRecord }) {
  const { t } = useTranslation();
  const isDone = isAllDone(record);
  return (
    <Note
      className={styles['strip']}
      kind={isDone ? 'success' : 'warn'}
      icon={isDone ? <CircleCheck /> : <CircleAlert />}
      role="status"
      actions={
        <>
          <Button
            size="sm"
            onClick={() => changeView({ dialog: { kind: 'job', jobId: record.job.id }, unseen: null })}
          >
            {t('bulk.show')}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => changeView({ unseen: null })}>
            {t('common.dismiss')}
          </Button>
        </>
      }
    >
      {resultWords(t, record)}
    </Note>
  );
}

function CutOff({ record }: { record: JobRecord }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useSeconds();
  const { job, chunks } = record;
  const sums = tally(chunks);
  const unknown = sums.unknown + sums.sent;
  const isBusy = useBulkState().activity !== null;
  const { may } = usePermission('bulkUpdateConversations');
  const at = Math.max(...chunks.map((chunk) => chunk.at));
  const show = () => changeView({ dialog: { kind: 'job', jobId: job.id } });
  return (
    <Note
      className={styles['strip']}
      kind="info"
      icon={<History />}
      role="status"
      actions={
        !isBusy && (
          <>
            {unknown > 0 && (
              <Button size="sm" onClick={() => void bulkJobs.recheck(job.id)}>
                {t('bulk.recheck')}
              </Button>
            )}
            {may && (
              <Button
                size="sm"
                onClick={() => {
                  show();
                  void bulkJobs.resume(job.id);
                }}
              >
                {t('bulk.resume')}
              </Button>
            )}
            <Button size="sm" variant="quiet" onClick={() => void bulkJobs.discard(job.id)}>
              {t('bulk.discard')}
            </Button>
          </>
        )
      }
    >
      <b>{t('bulk.cutOffAt', { time: formatDayClock(at, style, nowMs) })}</b>{' '}
      {t('bulk.cutOffSums', { ok: sums.ok, total: job.total, unknown, planned: sums.planned })}{' '}
      {sums.failed > 0 && t('bulk.cutOffFailed', { failed: sums.failed })}
    </Note>
  );
}

import { CircleCheck, CircleQuestionMark, CircleX, Hourglass } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import type { Activity } from './bulk-state.ts';
import type { JobRecord } from './journal.ts';
import { answered, tally } from './tally.ts';
import { timeLeft } from './time-left.ts';
import { useSeconds } from './use-seconds.ts';
import styles from './job-dialog.module.css';

/** How much of a job has an answer, and which. Without an activity: another tab is at it. */
export function JobProgress({ record, activity }: { record: JobRecord; activity: Activity | null }) {
  const { t } = useTranslation();
  const nowMs = useSeconds();
  const { job, chunks } = record;
  const sums = tally(chunks);
  const done = answered(sums);
  const left = activity?.phase === 'writing' ? timeLeft(activity.since, done, job.total, nowMs) : null;
  return (
    <div className={styles['progress']}>
      <p className={styles['numbers']}>
        <strong>{t('bulk.number', { count: done })}</strong>{' '}
        <span className={styles['of']}>{t('bulk.answeredOf', { count: job.total })}</span>
        {left !== null && <span className={styles['left']}>{leftWords(left)}</span>}
      </p>
      <ProgressBar
        label={t(job.kind === 'undo' ? 'bulk.runningUndo' : 'bulk.running', { count: job.total })}
        total={job.total}
        ok={sums.ok}
        failed={sums.failed}
        unknown={sums.unknown}
        valueText={t('bulk.progress', { done, count: job.total })}
      />
      <p className={styles['legend']}>
        <span>
          <CircleCheck aria-hidden /> {t('bulk.done', { count: sums.ok })}
        </span>
        {sums.failed > 0 && (
          <span>
            <CircleX aria-hidden /> {t('bulk.failed', { count: sums.failed })}
          </span>
        )}
        {sums.unknown > 0 && (
          <span>
            <CircleQuestionMark aria-hidden /> {t('bulk.unknown', { count: sums.unknown })}
          </span>
        )}
        {doing()}
      </p>
    </div>
  );

  function doing() {
    if (activity?.phase === 'checking')
      return (
        <span>
          <Spinner /> {t('bulk.checking')}
        </span>
      );
    const pause = activity?.pauseUntil ?? null;
    if (pause !== null && pause > nowMs)
      return (
        <span role="status">
          <Hourglass aria-hidden /> {t('bulk.pausing', { seconds: Math.ceil((pause - nowMs) / 1000) })}
        </span>
      );
    const inFlight = chunks.filter(({ state }) => state === 'sent').length;
    return (
      inFlight > 0 && (
        <span>
          <Spinner /> {t('bulk.inFlight', { count: inFlight })}
        </span>
      )
    );
  }

  function leftWords(ms: number): string {
    const seconds = Math.max(1, Math.round(ms / 1000));
    return seconds < 90
      ? t('bulk.secondsLeft', { seconds })
      : t('bulk.minutesLeft', { minutes: Math.round(seconds / 60) });
  }
}

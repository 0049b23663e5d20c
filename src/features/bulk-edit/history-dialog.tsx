import type { Directory } from '../../contract/directory.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { changeView } from './bulk-view.ts';
import { JobWords } from './job-words.tsx';
import { resultWords } from './result-words.ts';
import { StartProblem } from './start-problem.tsx';
import { useBulkState } from './use-bulk-state.ts';
import { useSeconds } from './use-seconds.ts';
import styles from './job-dialog.module.css';

/** The last bulk edits of this browser: each can be looked at again, and undone where that is possible. */
export function HistoryDialog({ directory }: { directory: Directory | undefined }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useSeconds();
  const { records } = useBulkState();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && changeView({ dialog: null })}
      size="lg"
      title={t('bulk.historyTitle')}
      description={t('bulk.historyHint')}
      closeLabel={t('common.close')}
    >
      <StartProblem />
      {records.length === 0 && <p>{t('bulk.historyNone')}</p>}
      <ul className={styles['jobs']}>
        {records.map((record) => (
          <li key={record.job.id}>
            <div>
              <JobWords job={record.job} directory={directory} />
              <span className={styles['when']}>
                {formatDayClock(record.job.startedAt, style, nowMs)} · {resultWords(t, record)}
                {record.job.undoneBy !== null && ` · ${t('bulk.isUndone')}`}
              </span>
            </div>
            <Button size="sm" onClick={() => changeView({ dialog: { kind: 'job', jobId: record.job.id } })}>
              {t('bulk.show')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

import { useEffect, useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import { changeView } from './bulk-view.ts';
import type { Edit } from './edit.ts';
import type { JobRecord } from './journal.ts';
import { planUndo, undoCandidates, type UndoPlan } from './plan-undo.ts';
import { readRows } from './read-rows.ts';
import { StartProblem } from './start-problem.tsx';
import { useSeenEntry } from './use-seen-entry.ts';
import { useStart } from './use-start.ts';
import styles from './job-dialog.module.css';

type UndoDialogProps = { record: JobRecord; directory: Directory | undefined };

/** Reads what the conversations of a job have now, says what can be put back, and puts it back when told. */
export function UndoDialog({ record, directory }: UndoDialogProps) {
  const { t } = useTranslation();
  const [read, setRead] = useState({ done: 0, total: 0 });
  const [plan, setPlan] = useState<UndoPlan | null>(null);
  const { start, isStarting, isBusyElsewhere } = useStart(() => undefined);
  const seen = useSeenEntry();
  const { job, chunks } = record;
  const close = () => changeView({ dialog: { kind: 'job', jobId: job.id } });

  useEffect(() => {
    const reading = new AbortController();
    const { signal } = reading;
    void (async () => {
      const candidates = undoCandidates(chunks, await bulkJobs.before(job.id));
      const total = candidates.length;
      const ids = candidates.map(({ id }) => id);
      const rows = await readRows(ids, signal, (done) => setRead({ done, total }));
      if (!signal.aborted) setPlan(planUndo(candidates, rows, directory?.categories ?? []));
    })();
    return () => reading.abort();
  }, [job.id, chunks, directory]);

  const title =
    plan === null
      ? t('bulk.undoReading')
      : plan.total === 0
        ? t('bulk.undoNothing')
        : t('bulk.undoTitle', { count: plan.total });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={title}
      closeLabel={t('common.close')}
      foot={
        <>
          <Button variant="quiet" onClick={close}>
            {t('common.cancel')}
          </Button>
          {plan !== null && plan.total > 0 && (
            <Button
              variant="primary"
              busy={isStarting}
              onClick={() =>
                void start(
                  {
                    edit: readableOf(job.edit),
                    writes: plan.writes,
                    before: plan.before,
                    undoOf: job.id,
                  },
                  seen,
                )
              }
            >
              {t('bulk.undoApply', { count: plan.total })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['progress']}>
        {plan === null ? (
          <>
            <ProgressBar label={t('bulk.undoReading')} total={read.total} ok={read.done} />
            <p className={styles['of']}>{t('bulk.reading', { done: read.done, count: read.total })}</p>
          </>
        ) : (
          <>
            {plan.total > 0 && <p>{t('bulk.undoText')}</p>}
            <ul className={styles['remarks']}>
              {plan.changedSince > 0 && <li>{t('bulk.undoChanged', { count: plan.changedSince })}</li>}
              {plan.gone > 0 && <li>{t('bulk.undoGone', { count: plan.gone })}</li>}
              {plan.unread > 0 && <li>{t('bulk.undoUnread', { count: plan.unread })}</li>}
              {(job.edit.state ?? job.edit.assignee) !== undefined && <li>{t('bulk.undoOther')}</li>}
            </ul>
          </>
        )}
        <StartProblem isBusyElsewhere={isBusyElsewhere} />
      </div>
    </Dialog>
  );
}

/** The fields that an undo puts back; the values are different for each conversation. */
const readableOf = ({ title, newCategoryIds }: Edit): Edit => ({
  ...(title === undefined ? {} : { title }),
  ...(newCategoryIds === undefined ? {} : { newCategoryIds }),
});

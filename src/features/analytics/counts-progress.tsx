import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './counts-progress.module.css';
import type { DailyCounts } from './use-daily-counts.ts';

/** How far the reading of a long range is, what stopped it, and how it goes on. Nothing once all is there and fresh. */
export function CountsProgress({ read }: { read: DailyCounts }) {
  const { t } = useTranslation();
  const { arrived, pieces, error, stopped, refreshing, stop, reload } = read;
  const done = { done: arrived, total: pieces };
  const complete = arrived === pieces;
  if (error !== null && !refreshing)
    return (
      <Note kind="danger" role="alert" actions={<Button onClick={reload}>{t('common.tryAgain')}</Button>}>
        {t(complete ? 'counts.stale' : 'counts.partly', { ...done, title: describeError(t, error).title })}
      </Note>
    );
  if (complete) return null;
  if (stopped)
    return (
      <Note kind="warn" role="status" actions={<Button onClick={reload}>{t('counts.goOn')}</Button>}>
        {t('counts.stopped', done)}
      </Note>
    );
  return (
    <div className={styles['progress']} role="status">
      <ProgressBar
        label={t('counts.loading')}
        total={pieces}
        ok={arrived}
        valueText={t('counts.progress', done)}
        className={styles['bar']}
      />
      <span>{t('counts.progress', done)}</span>
      <Button size="sm" onClick={stop}>
        {t('counts.stop')}
      </Button>
    </div>
  );
}

import { useTranslation } from '../../i18n/use-translation.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import styles from './export-dialog.module.css';
import type { ExportProgress as Progress } from './write-export.ts';

type ExportProgressProps = {
  progress: Progress;
  /** Conversations in all; null where only the end of the list tells: then there is no share to draw. */
  total: number | null;
};

/** How far an export is. */
export function ExportProgress({ progress: { rows, seen }, total }: ExportProgressProps) {
  const { t } = useTranslation();
  const read =
    total === null
      ? t('exporting.read', { count: seen })
      : t('exporting.readOf', { read: seen, count: total });
  return (
    <div className={styles['progress']}>
      {total !== null && (
        <ProgressBar label={t('exporting.progress')} total={total} ok={seen} valueText={read} />
      )}
      <p role="status" className={styles['running']}>
        {total === null && <Spinner />}
        <span>{read}</span>
        <span>{t('exporting.running', { count: rows })}</span>
      </p>
    </div>
  );
}

import { CircleStop } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import type { DrawProgress } from './draw-sample.ts';
import styles from './review.module.css';

type ReviewDrawingProps = {
  progress: DrawProgress;
  size: number;
  /** Goes on with what is read so far. */
  onEnough: () => void;
  onCancel: () => void;
};

/** A sample that is being drawn: the list first, then messages where not all conversations are wanted. */
export function ReviewDrawing({ progress, size, onEnough, onCancel }: ReviewDrawingProps) {
  const { t } = useTranslation();
  const isList = progress.phase === 'list';
  const words = isList
    ? t('review.walking', { count: progress.seen })
    : t('review.judging', { judged: progress.judged, count: progress.seen, found: progress.found });
  return (
    <section className={styles['card']} aria-label={t('review.drawing')}>
      <h2>{t('review.drawing')}</h2>
      <div className={styles['progress']}>
        {!isList && (
          <ProgressBar label={t('review.drawing')} total={size} ok={progress.found} valueText={words} />
        )}
        <p role="status" className={styles['line']}>
          {isList && <Spinner />}
          {words}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button icon={<CircleStop />} onClick={onEnough}>
          {t(isList ? 'review.enoughSeen' : 'review.enoughFound')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </section>
  );
}

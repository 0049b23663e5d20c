import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { tallyReview } from './review-tally.ts';
import type { Review } from './review.ts';
import styles from './review.module.css';

type ReviewBarProps = {
  review: Review;
  /** Place of what is read, from 1. */
  at: number;
  /** The way out, to the summary. */
  children: ReactNode;
};

/** Over the conversation: how far the review is. */
export function ReviewBar({ review, at, children }: ReviewBarProps) {
  const { t } = useTranslation();
  const count = review.sample.picked.length;
  const { rated, skipped } = tallyReview(review);
  const place = t('review.place', { at, count });
  return (
    <div className={styles['bar']}>
      <span role="status" className={styles['place']}>
        {place}
      </span>
      <ProgressBar
        className={styles['barLine']}
        label={t('review.progress')}
        total={count}
        ok={at}
        valueText={place}
      />
      <span className={styles['sums']}>{t('review.sums', { rated, skipped })}</span>
      <span className={styles['barEnd']}>{children}</span>
    </div>
  );
}

import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { tallyReview } from './review-tally.ts';
import type { Review } from './review.ts';
import styles from './review.module.css';

type KeptReviewsProps = {
  reviews: readonly Review[];
  /** What a review was drawn of, in words. */
  nameOf: (review: Review) => string;
  hrefOf: (review: Review) => string;
  onForget: (review: Review) => void;
  /** Where they are kept. */
  note: ReactNode;
};

/** Reviews that were begun on this device. */
export function KeptReviews({ reviews, nameOf, hrefOf, onForget, note }: KeptReviewsProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  return (
    <section className={styles['part']}>
      <h2>{t('review.kept')}</h2>
      <p className={styles['muted']}>{note}</p>
      <ul className={styles['kept']}>
        {reviews.map((review) => {
          const { rated, skipped, rows } = tallyReview(review);
          const name = nameOf(review);
          return (
            <li key={review.id} className={styles['keptRow']}>
              <Link to={hrefOf(review)}>{name}</Link>
              <span className={styles['keptWords']}>
                {t('review.place', { at: review.at, count: rows.length })} ·{' '}
                {t('review.sums', { rated, skipped })} · {formatDayClock(review.changedAt, style, nowMs)}
              </span>
              <IconButton
                icon={<Trash2 />}
                label={t('review.forget', { name })}
                onClick={() => onForget(review)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

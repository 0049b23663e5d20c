import { useQuery } from '@tanstack/react-query';
import { BookOpen, Download, Info, Shuffle } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ReviewSummary } from '../features/review/review-summary.tsx';
import type { Review } from '../features/review/review.ts';
import { SampleBasis } from '../features/review/sample-basis.tsx';
import { patchReviewSearch, readReviewSearch } from '../features/review/search.ts';
import styles from '../features/review/review.module.css';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { titlesQuery } from '../lib/titles-query.ts';
import { buttonClassName } from '../ui/button-class-name.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { WideWords } from '../ui/wide-words.tsx';
import { reviewPath } from './review-address.ts';

const ReviewExport = lazy(async () => {
  const [dialog] = await Promise.all([import('./review-export.tsx'), loadAreas(['exporting'])]);
  return { default: dialog.ReviewExport };
});

type ReviewResultProps = { review: Review; isKept: boolean };

/** A review before, between and after reading: what it came to so far, what it rests on, and the way on. */
export function ReviewResult({ review, isKept }: ReviewResultProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isExporting, setIsExporting] = useState(false);
  const { id, sample, opened, at } = review;
  const titles = useQuery(titlesQuery(opened)).data;
  const params = new URLSearchParams(id);
  const count = sample.picked.length;
  // On to the first that was not opened; what was begun in the middle goes on there.
  const seen = new Set(opened);
  const ahead = sample.picked.findIndex((one, index) => index >= at && !seen.has(one.id));
  const next = ahead < 0 ? 1 : ahead + 1;
  const words =
    opened.length === 0
      ? t('review.start')
      : ahead < 0
        ? t('review.readAgain')
        : t('review.continue', { at: next });
  return (
    <div className={styles['frame']}>
      <title>{`${t('review.title')} · Parley`}</title>
      <PageHead title={t('review.title')}>
        <span className={styles['actions']}>
          <Link
            className={buttonClassName({ variant: 'quiet' })}
            to={`/review?${patchReviewSearch(params, { seed: '' }).toString()}`}
          >
            <Shuffle aria-hidden />
            <WideWords>{t('review.new')}</WideWords>
          </Link>
          {count > 0 && (
            <Button icon={<Download />} aria-haspopup="dialog" onClick={() => setIsExporting(true)}>
              <WideWords>{t('list.export')}</WideWords>
            </Button>
          )}
          {count > 0 && (
            <Button variant="primary" icon={<BookOpen />} onClick={() => void navigate(reviewPath(id, next))}>
              {words}
            </Button>
          )}
        </span>
      </PageHead>
      <div className={styles['body']}>
        {count === 0 && <Note icon={<Info />}>{t('review.none')}</Note>}
        <ReviewSummary
          review={review}
          hrefOf={(place) => reviewPath(id, place)}
          titleOf={(one) => titles?.get(one)}
          basis={<SampleBasis sample={sample} search={readReviewSearch(params)} />}
        />
        <p className={styles['muted']}>{t(isKept ? 'review.keptNote' : 'review.notKept')}</p>
      </div>
      <Suspense>
        {isExporting && <ReviewExport review={review} onClose={() => setIsExporting(false)} />}
      </Suspense>
    </div>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleAlert, Clock } from 'lucide-react';
import { useNavigate, useSearchParams } from 'react-router';
import { filterWords } from '../features/conversations/filter-words.ts';
import { matchingPages } from '../features/conversations/matching-pages.ts';
import { setFilters, readConversationSearch } from '../features/conversations/search.ts';
import { TimeRangeFilter } from '../features/conversations/time-range-filter.tsx';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import { useNames } from '../features/conversations/use-names.ts';
import type { DrawPlan } from '../features/review/draw-sample.ts';
import { KeptReviews } from '../features/review/kept-reviews.tsx';
import type { ReviewBook } from '../features/review/review-book.ts';
import { ReviewDrawing } from '../features/review/review-drawing.tsx';
import { ReviewForm } from '../features/review/review-form.tsx';
import { newReview, type Review } from '../features/review/review.ts';
import { newSeed, patchReviewSearch, readReviewSearch, type Wanted } from '../features/review/search.ts';
import { useDrawing } from '../features/review/use-drawing.ts';
import styles from '../features/review/review.module.css';
import { isRatedBadly, isUncited } from '../features/transcript/hits.ts';
import { describeError } from '../i18n/describe-error.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { QualityFilters } from './quality-filters.tsx';
import { reviewId, reviewPath } from './review-address.ts';
import { usePatchAddress } from '../ui/use-patch-address.ts';

const fitting: Record<Wanted, DrawPlan['fits']> = { all: null, bad: isRatedBadly, uncited: isUncited };

type ReviewStartProps = { reviews: readonly Review[]; isKept: boolean; book: ReviewBook };

/** Before a review: what to draw, the drawing, and the reviews that were begun. */
export function ReviewStart({ reviews, isKept, book }: ReviewStartProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const patchAddress = usePatchAddress();
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const names = useNames(directory);
  const client = useQueryClient();
  const { search: filters, patch: patchFilters } = useConversationSearch();
  const search = readReviewSearch(params);
  const drawing = useDrawing();

  const draw = async (given: string) => {
    const seed = given === '' ? newSeed() : given;
    const sample = await drawing.draw({
      pages: (signal) => matchingPages(client, filters, 'steady', signal),
      seed,
      size: Number(search.size),
      fits: fitting[search.only],
    });
    if (sample === null) return;
    const id = reviewId(patchReviewSearch(params, { seed }));
    book.save(newReview(id, sample, Date.now()));
    void navigate(reviewPath(id));
  };
  const nameOf = ({ id, sample }: Review) => {
    const of = new URLSearchParams(id);
    const { only, seed } = readReviewSearch(of);
    const narrowed = readConversationSearch(of);
    const words = setFilters(narrowed).map((name) => filterWords(t, narrowed, name, names, style));
    return [
      t('review.name', { wanted: t(`review.only.${only}`), count: sample.picked.length, seed }),
      ...words,
    ].join(' · ');
  };

  return (
    <div className={styles['frame']}>
      <title>{`${t('review.title')} · Parley`}</title>
      <PageHead title={t('review.title')} />
      <div className={styles['body']}>
        {drawing.error !== null && (
          <Note kind="danger" role="alert" icon={<CircleAlert />}>
            {t('review.failed', { title: describeError(t, drawing.error).title })}
          </Note>
        )}
        {drawing.progress === null ? (
          <ReviewForm
            search={search}
            patch={(patch) => patchAddress((now) => patchReviewSearch(now, patch), { replace: true })}
            filters={
              <>
                <QualityFilters
                  search={filters}
                  patch={patchFilters}
                  directory={directory}
                  besides={['startedAt', 'endAt']}
                />
                <TimeRangeFilter
                  label={t('list.lastChat')}
                  icon={<Clock />}
                  from={filters.startedAt}
                  to={filters.endAt}
                  toPlaceholder={t('list.now')}
                  onFrom={(startedAt) => patchFilters({ startedAt })}
                  onTo={(endAt) => patchFilters({ endAt })}
                  onClear={() => patchFilters({ startedAt: null, endAt: null })}
                />
              </>
            }
            onDraw={(seed) => void draw(seed)}
          />
        ) : (
          <ReviewDrawing
            progress={drawing.progress}
            size={Number(search.size)}
            onEnough={drawing.enough}
            onCancel={drawing.cancel}
          />
        )}
        {reviews.length > 0 && (
          <KeptReviews
            reviews={reviews}
            nameOf={nameOf}
            hrefOf={({ id }) => reviewPath(id)}
            onForget={({ id }) => book.forget(id)}
            note={t(isKept ? 'review.keptNote' : 'review.notKept')}
          />
        )}
      </div>
    </div>
  );
}

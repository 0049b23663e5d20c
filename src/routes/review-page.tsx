import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useReviews } from '../features/review/review-book.ts';
import { withGiven } from '../features/review/review.ts';
import { readReviewSearch } from '../features/review/search.ts';
import { hearFeedback } from '../features/transcript/hear-feedback.ts';
import { sessionQuery } from '../lib/session-query.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { reviewId } from './review-address.ts';
import { ReviewReading } from './review-reading.tsx';
import { ReviewResult } from './review-result.tsx';
import { ReviewStart } from './review-start.tsx';

/** `/review`: conversations drawn at random, read and rated one by one. */
export function ReviewPage() {
  const owner = useQuery(sessionQuery()).data?.person.id;
  return owner === undefined ? <PageSkeleton /> : <OwnReview owner={owner} />;
}

function OwnReview({ owner }: { owner: string }) {
  const client = useQueryClient();
  const [params] = useSearchParams();
  const { reviews, isKept, book } = useReviews(owner);
  const id = reviewId(params);
  const review = reviews.find((one) => one.id === id);
  const at = Number(readReviewSearch(params).at);
  useEffect(
    () => hearFeedback(client, (heard) => book.edit(id, (before) => withGiven(before, heard, Date.now()))),
    [client, book, id],
  );
  if (review === undefined) return <ReviewStart key={id} reviews={reviews} isKept={isKept} book={book} />;
  const isPlace = Number.isInteger(at) && at >= 1 && at <= review.sample.picked.length;
  return isPlace ? (
    <ReviewReading review={review} at={at} book={book} />
  ) : (
    <ReviewResult review={review} isKept={isKept} />
  );
}

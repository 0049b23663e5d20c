import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { updateListed } from '../features/conversations/update-listed.ts';
import { ReviewBar } from '../features/review/review-bar.tsx';
import type { ReviewBook } from '../features/review/review-book.ts';
import { withOpened, type Review } from '../features/review/review.ts';
import styles from '../features/review/review.module.css';
import { transcriptQueries } from '../features/transcript/queries.ts';
import { Transcript } from '../features/transcript/transcript.tsx';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { buttonClassName } from '../ui/button-class-name.ts';
import { reviewPath } from './review-address.ts';
import { TeamHistory } from './team-history.tsx';

type ReviewReadingProps = {
  review: Review;
  /** Place in the sample, from 1. */
  at: number;
  book: ReviewBook;
};

/** A conversation of the sample; from the last one on it goes to the summary. */
export function ReviewReading({ review, at, book }: ReviewReadingProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const timeStyle = useTimeStyle();
  const navigate = useNavigate();
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const root = useRef<HTMLDivElement>(null);
  const { id } = review;
  const { picked } = review.sample;
  const here = picked[at - 1];
  const nextId = picked[at]?.id;
  const count = picked.length;
  // Replacing the entry, so that Back leads to where the review was opened from.
  const go = (place: number) =>
    void navigate(reviewPath(id, place > count ? undefined : place), { replace: true });

  useEffect(() => book.edit(id, (before) => withOpened(before, at, Date.now())), [book, id, at]);
  useEffect(() => {
    // A failure shows when it is opened.
    if (nextId !== undefined) client.query(transcriptQueries.conversation(nextId)).catch(() => undefined);
  }, [client, nextId]);
  useEffect(() => {
    // The button that led here went with the conversation before.
    if (document.activeElement === document.body) root.current?.focus();
  }, [at]);

  if (here === undefined) return null;
  return (
    <div ref={root} tabIndex={-1} className={styles['reading']}>
      <title>{`${t('review.place', { at, count })} · ${t('review.title')} · Parley`}</title>
      <ReviewBar review={review} at={at}>
        <Link className={buttonClassName({ size: 'sm' })} to={reviewPath(id)} replace>
          {t('review.finish')}
        </Link>
      </ReviewBar>
      <div className={styles['transcript']}>
        <Transcript
          conversationId={here.id}
          chatId={here.chatId ?? undefined}
          variant="page"
          walk={{
            position: '',
            onPrevious: at > 1 ? () => go(at - 1) : null,
            onNext: () => go(at + 1),
          }}
          directory={directory}
          timeStyle={timeStyle}
          history={<TeamHistory conversationId={here.id} />}
          onConversationChanged={(conversation) => updateListed(client, conversation)}
        />
      </div>
    </div>
  );
}

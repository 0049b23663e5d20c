import { ThumbsDown, ThumbsUp } from 'lucide-react';
import type { Chat } from '../../contract/chat.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './feedback.module.css';

/** The two ratings that Alli gives of an answer, each its own: the end user's and an agent's. */
export function RatingBadges({ chat }: { chat: Pick<Chat, 'rating' | 'agentRating'> }) {
  const { t } = useTranslation();
  const badge = (rating: boolean | null, good: string, bad: string) =>
    rating !== null && (
      <Badge
        kind={rating ? 'good' : 'bad'}
        icon={rating ? <ThumbsUp aria-hidden /> : <ThumbsDown aria-hidden />}
      >
        {rating ? good : bad}
      </Badge>
    );
  return (
    <span className={styles['badges']}>
      {badge(chat.rating, t('transcript.endUserGood'), t('transcript.endUserBad'))}
      {badge(chat.agentRating, t('transcript.agentGood'), t('transcript.agentBad'))}
    </span>
  );
}

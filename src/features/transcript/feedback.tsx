import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MessageSquarePlus, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import type { Chat } from '../../contract/chat.ts';
import { useKeyCaps } from '../../i18n/use-key-caps.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { feedbackDraft, type FeedbackDraft } from './feedback-draft.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackNote } from './feedback-note.tsx';
import { GivenFeedback } from './given-feedback.tsx';
import { useLastWrite } from './last-write.ts';
import { RatingBadges } from './rating-badges.tsx';
import { shownRating, type Rating, type RatingOutcome } from './rating.ts';
import { feedbackKey, sendFeedback, type FeedbackSent } from './send-feedback.ts';
import { useTranscriptView } from './transcript-view.ts';
import { useDraft } from './use-draft.ts';
import styles from './feedback.module.css';

const empty: FeedbackDraft = { reasons: [], answer: '' };

/** The rating of an answer: two buttons and a form for why it was bad; beside them what Alli has of both sides. */
export function Feedback({ chat, page }: { chat: Chat; page: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { conversationId, ask } = useTranscriptView();
  const [draft, keepDraft] = useDraft(`${conversationId}.${chat.id}`, feedbackDraft);
  // A draft that was left behind shows itself, unless the form was closed.
  const [chosen, setOpen] = useState<boolean>();
  const open = chosen ?? draft !== null;
  const last = useLastWrite<FeedbackSent, RatingOutcome>(feedbackKey(conversationId, chat.id));
  const { mutate } = useMutation(sendFeedback(client, conversationId, chat, page));
  const busy = last?.status === 'pending';
  const rating = shownRating(chat, last);
  const good = useKeyCaps('good')?.join(' ');
  const bad = useKeyCaps('bad')?.join(' ');
  const { may, off } = usePermission('postFeedback');

  const send = (sent: FeedbackSent) => {
    // What is read back must be what is shown, also where only the most recent messages were loaded.
    ask([page]);
    mutate(sent, {
      onSuccess: (outcome) => {
        if (outcome === 'unknown' || outcome === 'partly' || (!sent.reasons && !sent.suggestedAnswer)) return;
        keepDraft(null);
        setOpen(false);
      },
    });
  };
  const rate = (next: Rating) => {
    if (next !== rating) send({ rating: next });
    setOpen(next === false);
  };

  return (
    <>
      <div className={styles['foot']}>
        <IconButton
          icon={<ThumbsUp />}
          data-rate="good"
          shortcut={good}
          label={t('transcript.good')}
          pressed={rating === true}
          pressedMeaning="good"
          {...off}
          onClick={() => rate(true)}
        />
        <IconButton
          icon={<ThumbsDown />}
          data-rate="bad"
          shortcut={bad}
          label={t('transcript.bad')}
          pressed={rating === false}
          pressedMeaning="bad"
          {...off}
          onClick={() => rate(false)}
        />
        {may && rating !== null && (
          <Button variant="quiet" size="sm" onClick={() => rate(null)}>
            {t('transcript.clearRating')}
          </Button>
        )}
        {may && (
          <Button
            variant="quiet"
            size="sm"
            icon={<MessageSquarePlus />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('transcript.suggest')}
          </Button>
        )}
        <RatingBadges chat={chat} />
      </div>
      <GivenFeedback chatId={chat.id} />
      {last !== null && <FeedbackNote key={last.submittedAt} last={last} onAgain={send} />}
      {may && open && (
        <FeedbackForm
          draft={draft ?? empty}
          kept={draft !== null}
          busy={busy}
          onChange={keepDraft}
          onCancel={() => {
            keepDraft(null);
            setOpen(false);
          }}
          onSend={({ reasons, answer }) => send({ rating: false, reasons, suggestedAnswer: answer.trim() })}
        />
      )}
    </>
  );
}

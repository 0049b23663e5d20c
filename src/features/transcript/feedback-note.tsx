import { useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { LastWrite } from './last-write.ts';
import type { RatingOutcome } from './rating.ts';
import type { FeedbackSent } from './send-feedback.ts';
import { WriteNote } from './write-note.tsx';

type FeedbackNoteProps = {
  last: LastWrite<FeedbackSent, RatingOutcome>;
  onAgain: (sent: FeedbackSent) => void;
};

const words = {
  unknown: 'transcript.feedbackUnknown',
  partly: 'transcript.feedbackPartly',
  notShown: 'transcript.feedbackNotShown',
} as const;

/** How the last rating ended, where it did not end as wanted, or where nothing else would show that it did. */
export function FeedbackNote({ last, onAgain }: FeedbackNoteProps) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed || last.status === 'pending') return null;
  const dismiss = () => setDismissed(true);
  const again = () => onAgain(last.variables);
  if (last.status === 'error')
    return (
      <WriteNote kind="danger" onAgain={again} onDismiss={dismiss}>
        {t('transcript.feedbackFailed', { title: describeError(t, last.error).title })}
      </WriteNote>
    );
  if (last.data === 'confirmed' || last.data === undefined)
    return last.variables.reasons === undefined ? null : (
      <WriteNote kind="success" onDismiss={dismiss}>
        {t('transcript.feedbackSent')}
      </WriteNote>
    );
  return (
    <WriteNote kind="warn" onDismiss={dismiss} onAgain={last.data === 'notShown' ? undefined : again}>
      {t(words[last.data])}
    </WriteNote>
  );
}

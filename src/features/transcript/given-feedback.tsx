import { useQuery } from '@tanstack/react-query';
import { CircleQuestionMark, MessageSquareQuote } from 'lucide-react';
import type { JournalEntry } from '../../contract/journal.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './given-feedback.module.css';
import { useTranscriptView } from './transcript-view.ts';

/**
 * Reasons and better answers that were given through Parley for one answer, the latest first, with who gave them and when:
 * Alli takes both and never shows them again.
 */
export function GivenFeedback({ chatId }: { chatId: string }) {
  const { t } = useTranslation();
  const { conversationId } = useTranscriptView();
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal === true;
  const { data: given = [] } = useQuery({
    ...journalQueries.allEntries({ conversationId, operation: ['postFeedback'] }),
    enabled: hasJournal,
    select: (entries) => entries.filter((entry) => entry.chatId === chatId && saysMore(entry)),
  });
  if (given.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={t('transcript.given')}>
      {given.map((entry) => (
        <Given key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

/** What surely did nothing was never given, and a rating alone is shown as one. */
const saysMore = ({ outcome, wrote }: JournalEntry): boolean =>
  outcome !== 'failed' && ((wrote.feedbackSelection?.length ?? 0) > 0 || wrote.suggestedAnswer !== undefined);

function Given({ entry: { at, person, outcome, wrote } }: { entry: JournalEntry }) {
  const { t } = useTranslation();
  const { timeStyle, nowMs } = useTranscriptView();
  const { feedbackSelection = [], suggestedAnswer } = wrote;
  const time = formatDayClock(at, timeStyle, nowMs);
  return (
    <li className={styles['given']}>
      <p className={styles['by']}>
        <MessageSquareQuote aria-hidden />
        {person.id === 'local'
          ? t('transcript.givenHere', { time })
          : t('transcript.givenBy', { time, name: person.name ?? person.id })}
        {feedbackSelection.map((reason) => (
          <Badge key={reason} kind="bad">
            {t(`transcript.${reason}`)}
          </Badge>
        ))}
        {outcome === 'unknown' && (
          <Badge kind="warn" icon={<CircleQuestionMark aria-hidden />}>
            {t('transcript.givenUnknown')}
          </Badge>
        )}
      </p>
      {suggestedAnswer !== undefined && (
        <blockquote className={styles['answer']} dir="auto" lang={textLanguage(suggestedAnswer)}>
          {suggestedAnswer}
        </blockquote>
      )}
    </li>
  );
}

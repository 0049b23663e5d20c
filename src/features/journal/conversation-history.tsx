import { useInfiniteQuery } from '@tanstack/react-query';
import type { Directory } from '../../contract/directory.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock, type TimeStyle } from '../../lib/format-time.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import styles from './conversation-history.module.css';
import { entryWords, whoWords } from './entry-words.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { UndoButton } from './undo-button.tsx';

type ConversationHistoryProps = {
  conversationId: string;
  directory: Directory | undefined;
  timeStyle: TimeStyle;
};

/** What was changed of one conversation through Parley, the newest first, with feedback that Alli never shows again. */
export function ConversationHistory({ conversationId, directory, timeStyle }: ConversationHistoryProps) {
  const { t } = useTranslation();
  const nowMs = useNow();
  const query = useInfiniteQuery(journalQueries.entries({ conversationId }));
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section className={styles['history']}>
      <h3>{t('journal.history')}</h3>
      {query.isPending && <p className={styles['none']}>{t('journal.loading')}</p>}
      {query.isError && <p role="alert">{describeError(t, query.error).title}</p>}
      {query.isSuccess && entries.length === 0 && (
        <p className={styles['none']}>{t('journal.historyNone')}</p>
      )}
      <ol className={styles['entries']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entryWords(t, entry, directory).map((words) => (
              <p key={words} dir="auto" lang={textLanguage(words)}>
                {words}
              </p>
            ))}
            <p className={styles['by']}>
              {whoWords(t, entry)} · {formatDayClock(entry.at, timeStyle, nowMs)}
              {entry.outcome !== 'ok' && <OutcomeBadge outcome={entry.outcome} />}
              <UndoButton entry={entry} conversationId={conversationId} directory={directory} />
            </p>
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button size="sm" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('journal.more')}
        </Button>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Directory } from '../../contract/directory.ts';
import type { JournalEntry } from '../../contract/journal.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock, formatExact, type TimeStyle } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { titleQuery } from '../../lib/title-query.ts';
import { useNow } from '../../ui/use-now.ts';
import styles from './activity.module.css';
import { entryWords, whoWords } from './entry-words.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { UndoButton } from './undo-button.tsx';

type ActivityTableProps = {
  entries: readonly JournalEntry[];
  directory: Directory | undefined;
  timeStyle: TimeStyle;
};

/** One line for each change, newest first. */
export function ActivityTable({ entries, directory, timeStyle }: ActivityTableProps) {
  const { t } = useTranslation();
  const nowMs = useNow();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('journal.time')}</th>
          <th scope="col">{t('journal.who')}</th>
          <th scope="col">{t('journal.what')}</th>
          <th scope="col">{t('journal.where')}</th>
          <th scope="col">{t('journal.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className={styles['time']}>
              <time dateTime={new Date(entry.at).toISOString()} title={formatExact(entry.at, timeStyle)}>
                {formatDayClock(entry.at, timeStyle, nowMs)}
              </time>
            </td>
            <td className={styles['who']}>{whoWords(t, entry)}</td>
            <td className={styles['what']}>
              {entryWords(t, entry, directory).map((words) => (
                <p key={words} dir="auto" lang={textLanguage(words)}>
                  {words}
                </p>
              ))}
            </td>
            <td className={styles['where']}>
              <Where entry={entry} />
            </td>
            <td className={styles['outcome']}>
              <span className={styles['end']}>
                <OutcomeBadge outcome={entry.outcome} />
                {entry.conversationCount === 1 && entry.conversationIds[0] !== undefined && (
                  <UndoButton entry={entry} conversationId={entry.conversationIds[0]} directory={directory} />
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Where({ entry }: { entry: JournalEntry }) {
  const { t } = useTranslation();
  const [id] = entry.conversationIds;
  if (id === undefined) return t('journal.byFilter');
  if (entry.conversationCount > 1) return t('journal.conversations', { count: entry.conversationCount });
  const chat = entry.chatId === null ? '' : `?chat=${encodeURIComponent(entry.chatId)}`;
  return (
    <Link className={styles['link']} to={`/conversations/${encodeURIComponent(id)}${chat}`}>
      <Title id={id} />
    </Link>
  );
}

function Title({ id }: { id: string }) {
  const { data = '' } = useQuery(titleQuery(id));
  return data === '' ? <code>{id}</code> : <span lang={textLanguage(data)}>{data}</span>;
}

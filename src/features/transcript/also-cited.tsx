import { Quote, ThumbsDown } from 'lucide-react';
import type { Citation } from '../../contract/citation.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { formatShort } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Button } from '../../ui/button.tsx';
import { otherOccurrences } from './citations.ts';
import type { Entry } from './entries.ts';
import { Excerpt } from './excerpt.tsx';
import { isRatedBadly } from './hits.ts';
import { useTranscriptView } from './transcript-view.ts';
import styles from './citation-inspector.module.css';

type AlsoCitedProps = {
  entries: readonly Entry[];
  citation: Citation;
  chatId: string;
  loaded: number;
  busy: boolean;
  onGo: (chatId: string, index: number) => void;
  onLoadAll: () => void;
};

/** Where else in this transcript the same document is cited. */
export function AlsoCited({ entries, citation, chatId, loaded, busy, onGo, onLoadAll }: AlsoCitedProps) {
  const { t } = useTranslation();
  const { timeStyle, nowMs } = useTranscriptView();
  const found = otherOccurrences(entries, citation, chatId);
  return (
    <section className={styles['also']}>
      <h4>{t('transcript.alsoCited')}</h4>
      {found.length === 0 && <p className={styles['faint']}>{t('transcript.alsoCitedNone')}</p>}
      <ul>
        {found.map(({ entry, index }) => (
          <li key={entry.key}>
            <button type="button" className={styles['occurrence']} onClick={() => onGo(entry.key, index)}>
              {isRatedBadly(entry.chat) ? <ThumbsDown aria-hidden /> : <Quote aria-hidden />}
              <span lang={textLanguage(entry.chat.message)} dir="auto">
                <Excerpt chat={entry.chat} length={80} />
              </span>
              <time>{formatShort(alliTimeToMs(entry.chat.timestamp), timeStyle, nowMs)}</time>
            </button>
          </li>
        ))}
      </ul>
      {loaded < entries.length && (
        <p className={styles['faint']}>
          {t('transcript.alsoCitedPartly', { loaded, total: entries.length })}{' '}
          <Button variant="accent" size="sm" busy={busy} onClick={onLoadAll}>
            {t('transcript.alsoCitedAll')}
          </Button>
        </p>
      )}
    </section>
  );
}

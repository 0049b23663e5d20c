import { Link } from 'react-router';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useNow } from '../../ui/use-now.ts';
import type { Behind } from './behind.ts';
import styles from './behind-dialog.module.css';

type BehindRowProps = {
  row: Behind;
  /** Undefined while it is read, or if it could not be. */
  title: string | undefined;
  isLoading: boolean;
  conversationHref: (id: string, chatId?: string) => string;
};

/** Links to more answers of one conversation than this help nobody. */
const MOST_LINKS = 9;

/** A conversation behind a figure: its title leads to the first answer that counts, numbers lead to the others. */
export function BehindRow({
  row: { id, lastMs, chatIds },
  title,
  isLoading,
  conversationHref,
}: BehindRowProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  return (
    <li className={styles['row']}>
      <span className={styles['title']}>
        {title === undefined && isLoading ? (
          <Skeleton width={58} />
        ) : (
          <Link
            to={conversationHref(id, chatIds[0])}
            dir="auto"
            lang={title === undefined ? undefined : textLanguage(title)}
          >
            {title ?? id}
          </Link>
        )}
      </span>
      <span className={styles['meta']}>
        {chatIds.length > 1 && (
          <>
            {chatIds.slice(0, MOST_LINKS).map((chatId, at) => (
              <Link
                key={chatId}
                to={conversationHref(id, chatId)}
                aria-label={t('quality.answerNumber', { number: at + 1 })}
              >
                {at + 1}
              </Link>
            ))}
            <span>{t('quality.answers', { count: chatIds.length })}</span>
          </>
        )}
        <time dateTime={new Date(lastMs).toISOString()}>{formatDayClock(lastMs, style, nowMs)}</time>
      </span>
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { LaterChange } from '../../contract/problem.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { titlesQuery } from '../../lib/titles-query.ts';
import { changeView } from './bulk-view.ts';
import { useSeconds } from './use-seconds.ts';
import styles from './changed-lines.module.css';

/** So many are named; the others are counted. */
const MOST_NAMED = 5;

/** Which conversations others have changed since an edit was begun: who and when. */
export function ChangedLines({ changes }: { changes: readonly LaterChange[] }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useSeconds();
  const named = changes.slice(0, MOST_NAMED);
  const titles = useQuery(titlesQuery(named.map(({ conversationId }) => conversationId))).data;
  return (
    <ul className={styles['changed']}>
      {named.map(({ conversationId: id, person, at }) => {
        const title = titles?.get(id)?.trim() ?? '';
        return (
          <li key={id}>
            <Link
              to={`/conversations/${encodeURIComponent(id)}`}
              lang={textLanguage(title)}
              onClick={() => changeView({ dialog: null })}
            >
              {title === '' ? id : title}
            </Link>
            <span>
              {person.name ?? person.id} · {formatDayClock(at, style, nowMs)}
            </span>
          </li>
        );
      })}
      {changes.length > named.length && (
        <li>{t('bulk.changedMore', { count: changes.length - named.length })}</li>
      )}
    </ul>
  );
}

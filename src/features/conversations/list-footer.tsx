import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { formatZone } from '../../lib/format-time.ts';
import styles from './list-footer.module.css';
import type { ListRow } from './list-row.ts';
import { useNow } from '../../ui/use-now.ts';

type ListFooterProps = {
  rows: readonly ListRow[];
  /** How many Alli gave, where Parley leaves some out; else null. */
  read: number | null;
  state: 'loading' | 'ready' | 'failed';
  hasMore: boolean;
};

/** How many are loaded. There is no total before the list has ended: Alli gives none. */
export function ListFooter({ rows, read, state, hasMore }: ListFooterProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const unreadable = rows.reduce((sum, row) => (row.readable ? sum : sum + 1), 0);
  const loaded = hasMore ? 'list.loadedMore' : 'list.loadedAll';
  const words = {
    loading: t('list.loading'),
    failed: t('list.notLoaded'),
    ready:
      read === null
        ? t(loaded, { count: rows.length })
        : t(hasMore ? 'list.siftedMore' : 'list.siftedAll', {
            count: rows.length,
            read: formatNumber(read, style.language),
          }),
  };
  return (
    <footer className={styles['footer']}>
      <span role="status">
        {words[state]}
        {unreadable > 0 && ` · ${t('list.unreadableCount', { count: unreadable })}`}
      </span>
      <span className={styles['zone']}>{formatZone(style, nowMs)}</span>
    </footer>
  );
}

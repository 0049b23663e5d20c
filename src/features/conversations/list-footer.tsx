import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatZone } from '../../lib/format-time.ts';
import styles from './list-footer.module.css';
import type { ListRow } from './list-row.ts';
import { useNow } from './use-now.ts';

type ListFooterProps = { rows: readonly ListRow[]; hasMore: boolean; isLoading: boolean };

/** How many are loaded. There is no total before the list has ended: Alli gives none. */
export function ListFooter({ rows, hasMore, isLoading }: ListFooterProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const unreadable = rows.reduce((sum, row) => (row.readable ? sum : sum + 1), 0);
  const words = isLoading
    ? t('list.loading')
    : t(hasMore ? 'list.loadedMore' : 'list.loadedAll', { count: rows.length });
  return (
    <footer className={styles['footer']}>
      <span role="status">
        {words}
        {unreadable > 0 && ` · ${t('list.unreadableCount', { count: unreadable })}`}
      </span>
      <span className={styles['zone']}>{formatZone(style, nowMs)}</span>
    </footer>
  );
}

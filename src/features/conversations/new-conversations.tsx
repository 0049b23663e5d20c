import { useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PAGE_SIZE } from './list-query.ts';
import type { ListRow } from './list-row.ts';
import type { ListPage } from './merge-pages.ts';
import styles from './new-conversations.module.css';
import { countNew } from './newest.ts';
import { conversationQueries } from './queries.ts';
import type { ConversationSearch } from './search.ts';

type NewConversationsProps = {
  search: ConversationSearch;
  rows: readonly ListRow[];
  /** The first page as it was read with the list, and when (ms): the first look is one interval after it. */
  firstPage: ListPage;
  readAtMs: number;
};

/** Looks now and then for what is new, and shows it when asked: rows never move under the reader. */
export function NewConversations({ search, rows, firstPage, readAtMs }: NewConversationsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery({
    ...conversationQueries.newest(search),
    initialData: firstPage,
    initialDataUpdatedAt: readAtMs,
  });
  const count = useMemo(() => countNew(rows, data.rows), [rows, data]);

  const show = () => {
    client.setQueryData<InfiniteData<ListPage, string | null>>(conversationQueries.list(search).queryKey, {
      pages: [data],
      pageParams: [null],
    });
  };

  return (
    <span role="status" className={styles['place']}>
      {count > 0 && (
        <button type="button" className={styles['new']} title={t('list.newHint')} onClick={show}>
          <ArrowUp aria-hidden />
          {count >= PAGE_SIZE ? t('list.newMany', { count }) : t('list.new', { count })}
        </button>
      )}
    </span>
  );
}

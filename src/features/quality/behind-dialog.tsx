import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Behind } from './behind.ts';
import { BehindRow } from './behind-row.tsx';
import styles from './behind-dialog.module.css';
import type { Opened } from './figure-button.tsx';
import { qualityScan } from './quality-scan.ts';
import { titlesQuery } from '../../lib/titles-query.ts';

type BehindDialogProps = {
  opened: Opened;
  conversationHref: (id: string, chatId?: string) => string;
  /** More that can be done with what is behind it. */
  actions: (opened: Opened, found: readonly Behind[]) => ReactNode;
  onClose: () => void;
};

/** Rows shown at first, and added by each press. */
const ROWS = 20;

/**
 * The conversations behind a figure, newest first, with links to the very answers. Alli's list cannot be filtered by rating
 * or citation, so that this is the only list of them. Titles are read when they are shown: the scan keeps none.
 */
export function BehindDialog({ opened, conversationHref, actions, onClose }: BehindDialogProps) {
  const { figure, title } = opened;
  const { t } = useTranslation();
  const [shown, setShown] = useState(ROWS);
  const found = useQuery({
    queryKey: ['quality', 'behind', figure],
    queryFn: () => qualityScan.behind(figure),
    // The scan may have gone on since.
    staleTime: 0,
    gcTime: 0,
  });
  const rows = found.data?.slice(0, shown) ?? [];
  const titles = useQuery(titlesQuery(rows.map(({ id }) => id)));
  const answers = found.data?.reduce((sum, { chatIds }) => sum + chatIds.length, 0) ?? 0;
  const count = found.data?.length ?? 0;
  const inAll = t('quality.conversations', { count });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={title}
      description={
        found.data === undefined
          ? undefined
          : figure.of === 'answers'
            ? t('quality.behindAnswers', {
                answers: t('quality.answers', { count: answers }),
                conversations: inAll,
              })
            : inAll
      }
      closeLabel={t('common.close')}
      foot={
        count > 0 && (
          <>
            {shown < count && (
              <Button onClick={() => setShown(shown + ROWS)}>
                {t('quality.more', { shown: rows.length, count })}
              </Button>
            )}
            {actions(opened, found.data ?? [])}
          </>
        )
      }
    >
      {found.data === undefined && <Skeleton width={84} />}
      {count === 0 && found.data !== undefined && <p>{t('quality.behindNone')}</p>}
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <BehindRow
            key={row.id}
            row={row}
            title={titles.data?.get(row.id)}
            isLoading={titles.isPending}
            conversationHref={conversationHref}
          />
        ))}
      </ul>
    </Dialog>
  );
}

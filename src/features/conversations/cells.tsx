import { useTranslation } from '../../i18n/use-translation.ts';
import { formatShort } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { StatusDot } from '../../ui/status-dot.tsx';
import { TagList } from '../../ui/tag-list.tsx';
import { useCellContext, type KnownCellProps } from './cell-context.ts';
import { conversationStatus } from './conversation-status.ts';
import { conversationPath } from './list-link.ts';
import type { ConversationRow } from './list-row.ts';
import styles from './cells.module.css';

/**
 * What stands in the cells of the grid; empty is a dash. The cell round it carries language and whole text (see `whole`
 * of a column), so that a row stays light: there are thirty on the screen.
 */

type CellProps = { row: ConversationRow };

type TitleCellProps = CellProps & {
  /** What stands under it, where rows have two lines. */
  under?: readonly ('user' | 'app')[];
};

export function TitleCell({ row, under }: TitleCellProps) {
  const { t } = useTranslation();
  const { onFollow } = useCellContext();
  const title = row.title.trim() === '' ? t('list.untitled') : row.title;
  const link = (
    // Not the router's Link: it would be drawn again with each change of the URL, in each row.
    <a
      href={conversationPath(row.id)}
      className={styles['link']}
      tabIndex={-1}
      draggable={false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onFollow(row.id);
      }}
    >
      {title}
    </a>
  );
  if (under === undefined) return link;
  const names = under.map((one) => (one === 'user' ? row.userName : row.appName) || t('common.empty'));
  return (
    <>
      {link}
      <span className={styles['under']}>{names.join(' · ')}</span>
    </>
  );
}

export function StatusCell({ row }: CellProps) {
  const { t } = useTranslation();
  const status = conversationStatus(row, useCellContext().runningIds);
  return <StatusDot status={status}>{t(`list.status.${status}`)}</StatusDot>;
}

export function CategoriesCell({ row }: CellProps) {
  const { t } = useTranslation();
  const { categoryName } = useCellContext();
  if (row.categories.length === 0) return t('common.empty');
  const tags = row.categories.map((category) => {
    const label = categoryName(category);
    return { id: category, label, lang: textLanguage(label) };
  });
  return <TagList tags={tags} />;
}

export function KnownCell(props: KnownCellProps) {
  const { known: Known } = useCellContext();
  return Known && <Known {...props} />;
}

export function TimeCell({ ms }: { ms: number | null }) {
  const { t } = useTranslation();
  const { style, nowMs } = useCellContext();
  return ms === null ? t('common.empty') : formatShort(ms, style, nowMs);
}

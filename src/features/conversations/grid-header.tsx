import type { ReactTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ConversationOrder } from '../../contract/conversation-order.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ColumnResizer } from './column-resizer.tsx';
import type { features } from './columns.tsx';
import styles from './conversation-grid.module.css';
import own from './grid-header.module.css';
import type { ConversationRow, ListRow } from './list-row.ts';
import { selection, useSelectedIds } from './selection.ts';

type GridHeaderProps = {
  table: ReactTable<typeof features, ConversationRow>;
  rows: readonly ListRow[];
  /** Null where rows come in an order of their own. */
  order: ConversationOrder | null;
  onOrder: (order: ConversationOrder) => void;
  /** A width while an edge is dragged (null: no more), and the one that is chosen (null: the column's own). */
  onPreview: (id: string, width: number | null) => void;
  onWidth: (id: string, width: number | null) => void;
};

/** The names of the columns; the two times sort. */
export function GridHeader({ table, rows, order, onOrder, onPreview, onWidth }: GridHeaderProps) {
  return (
    <div role="row" aria-rowindex={1} className={styles['header']}>
      <span role="columnheader" className={styles['check']}>
        <SelectLoaded rows={rows} />
      </span>
      {table.getFlatHeaders().map((header) => {
        const { meta } = header.column.columnDef;
        const sort = order === null ? undefined : meta?.sort;
        const sorted = sort !== undefined && (order === sort.asc || order === sort.desc);
        return (
          <span
            key={header.id}
            role="columnheader"
            aria-sort={sorted ? (order === sort.asc ? 'ascending' : 'descending') : undefined}
            data-column={header.column.id}
            data-pin={meta?.pin}
            className={classNames(
              styles['cell'],
              styles['name'],
              styles[meta?.area ?? ''],
              meta?.end && styles['end'],
            )}
          >
            {sort ? (
              <button
                type="button"
                className={classNames(own['sort'], sorted && own['sorted'])}
                onClick={() => onOrder(order === sort.desc ? sort.asc : sort.desc)}
              >
                <table.FlexRender header={header} />
                {sorted && (order === sort.asc ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />)}
              </button>
            ) : (
              <table.FlexRender header={header} />
            )}
            <ColumnResizer
              id={header.column.id}
              onPreview={(width) => onPreview(header.column.id, width)}
              onWidth={(width) => onWidth(header.column.id, width)}
            />
          </span>
        );
      })}
    </div>
  );
}

function SelectLoaded({ rows }: { rows: readonly ListRow[] }) {
  const { t } = useTranslation();
  const chosen = useSelectedIds();
  const loaded = chosen.size === 0 ? 0 : rows.filter((row) => row.readable && chosen.has(row.id)).length;
  const all = loaded > 0 && rows.every((row) => !row.readable || chosen.has(row.id));
  return (
    <Checkbox
      aria-label={t('list.selectLoaded')}
      checked={all}
      indeterminate={loaded > 0 && !all}
      onChange={() =>
        selection.set(
          rows.flatMap((row) => (row.readable ? [row.id] : [])),
          !all,
        )
      }
    />
  );
}

import { useTable } from '@tanstack/react-table';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  lazy,
  Suspense,
} from 'react';
import type { ConversationOrder } from '../../contract/conversation-order.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { useStableCallback } from '../../ui/use-stable-callback.ts';
import { CellContextProvider, type CellContextValue } from './cell-context.ts';
import { withWidth } from './column-choices.ts';
import { conversationColumns, features } from './columns.tsx';
import styles from './conversation-grid.module.css';
import type { ColumnChoice } from './display.ts';
import { GridHeader } from './grid-header.tsx';
import type { GridPlace } from './grid-place.ts';
import { GridRow } from './grid-row.tsx';
import type { Intent } from './intent.ts';
import type { ConversationRow, ListRow } from './list-row.ts';
import { drawnRows } from './row-range.ts';
import { selection } from './selection.ts';
import { SkeletonRow } from './skeleton-row.tsx';
import { useArrangedColumns } from './use-arranged-columns.ts';
import { useGridCursor } from './use-grid-cursor.ts';
import { useGridSize } from './use-grid-size.ts';
import { useRowWindow } from './use-row-window.ts';

type ConversationGridProps = {
  rows: readonly ListRow[];
  /** More can be read: skeletons stand at the end, and coming near them asks for more. */
  hasMore: boolean;
  onNearEnd: () => void;
  /** In place of the skeletons, where the next page did not come. */
  tail: ReactNode;
  variables: readonly string[];
  /** Which columns there are; none: the usual ones. */
  columnChoice: readonly ColumnChoice[];
  onColumns: (columns: ColumnChoice[]) => void;
  /** Whether there are columns of what the journal knows. */
  hasJournal: boolean;
  /** Null where rows come in an order of their own. */
  order: ConversationOrder | null;
  onOrder: (order: ConversationOrder) => void;
  cells: CellContextValue;
  /** The conversation that is open beside the list. */
  openId: string | null;
  onOpen: (id: string) => void;
  onIntent: Intent;
  /** Where the reader was, when coming back. */
  place: GridPlace | null;
  onPlace: (place: GridPlace) => void;
};

/** Skeletons before the first page comes fill a tall screen; after it they only say that more is coming. */
const FIRST_SKELETONS = 24;
const MORE_SKELETONS = 6;
const BrokenRowLine = lazy(() => import('./broken-row-line.tsx').then((m) => ({ default: m.BrokenRowLine })));

/** How many rows before the end the next page is asked for: soon enough that scrolling seldom waits, late enough that
 * a list which is only looked at costs one request. */
const NEAR_END = 20;

/** The list as a virtualised grid: only what is on the screen is in the page, however many rows are loaded. */
export function ConversationGrid(props: ConversationGridProps) {
  const { rows, hasMore, tail, variables, hasJournal, order, onOrder, cells, openId, onOpen, onIntent } =
    props;
  const { place, onPlace } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const size = useGridSize(scroller, probe);
  const rowHeight = size?.rowHeight ?? 0;
  const all = useMemo(() => conversationColumns(t, variables, hasJournal), [t, variables, hasJournal]);
  const { columns, choice, styleWith } = useArrangedColumns(all, props.columnChoice, size);
  // A place among rows that are no longer loaded, as after a reload, is none.
  const [start] = useState(() => (place !== null && place.rows <= rows.length ? place : null));
  const [startIndex] = useState(() => rows.findIndex((row) => row.id === start?.cursorId));
  const anchor = useRef(0);
  const openIndex = useMemo(() => rows.findIndex((row) => row.id === openId), [rows, openId]);

  const open = useStableCallback((index: number) => {
    const row = rows[index];
    if (row?.readable) onOpen(row.id);
  });
  const select = useStableCallback((index: number, chosen: boolean, range: boolean) => {
    const from = range ? Math.min(anchor.current, index) : index;
    const to = range ? Math.max(anchor.current, index) : index;
    anchor.current = index;
    selection.set(
      rows.slice(from, to + 1).flatMap((row) => (row.readable ? [row.id] : [])),
      chosen,
    );
  });

  const cursor = useGridCursor({
    grid: scroller,
    count: rows.length,
    start: Math.max(startIndex, 0),
    focusAtStart: startIndex >= 0,
    pageSize: size === null ? 1 : Math.max(Math.floor(size.height / size.rowHeight) - 1, 1),
    onOpen: open,
    onToggle: (index, range) => {
      const row = rows[index];
      if (row !== undefined) select(index, range || !selection.has(row.id), range);
    },
    onEdit: (index) => {
      const row = rows[index];
      if (selection.ids().size > 0 || !row?.readable) return false;
      selection.edit(row.id);
      return true;
    },
    openId,
    openIndex,
  });

  const coming = rows.length === 0 ? FIRST_SKELETONS : tail === null ? MORE_SKELETONS : 1;
  const count = rows.length + (hasMore ? coming : 0);
  const { range, isUpward, onScroll } = useRowWindow({
    scroller,
    size,
    count,
    startOffset: start?.offset ?? 0,
  });
  const onPaper = usePrinting();
  // The row with the cursor stays in the page while it is out of sight, so that the focus is never lost.
  const onScreen = range === null ? [] : drawnRows(range, isUpward, count, cursor.index);
  const drawn = onPaper ? [...rows.keys()] : onScreen;
  const shown = drawn.flatMap((index) => {
    const row = rows[index];
    return row?.readable ? [row] : [];
  });
  // Table knows the rows on the screen only: it builds its model anew for each page, 10 to 40 ms at 10,000 rows.
  const table = useTable({ features, columns, data: shown, getRowId: (row: ConversationRow) => row.id });
  const { rowsById } = table.getRowModel();

  const onNearEnd = useEffectEvent(props.onNearEnd);
  const isNearEnd = hasMore && range !== null && range.last >= rows.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, rows.length]);

  const keepPlace = useEffectEvent(() => {
    const offset = scroller.current?.scrollTop ?? 0;
    onPlace({ offset, rows: rows.length, cursorId: rows[cursor.index]?.id ?? null });
  });
  // The last moment at which the scroller can still be asked.
  useLayoutEffect(() => () => keepPlace(), []);

  return (
    <CellContextProvider value={cells}>
      <div
        ref={scroller}
        role="grid"
        aria-label={t('list.title')}
        // Before there are rows to walk, it can still be scrolled by keyboard.
        tabIndex={rows.length === 0 ? 0 : undefined}
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        aria-multiselectable
        className={styles['grid']}
        data-testid="conversation-scroller"
        onKeyDown={cursor.onKeyDown}
        onScroll={onScroll}
        onFocus={(event) => {
          const index = event.target.dataset['index'];
          if (index === undefined) return;
          cursor.arrive(Number(index));
          const row = rows[Number(index)];
          if (row?.readable) void onIntent(row, 'maybe');
        }}
        style={styleWith()}
      >
        <GridHeader
          table={table}
          rows={rows}
          order={order}
          onOrder={onOrder}
          onPreview={(id, width) => {
            const style = styleWith(width === null ? choice : withWidth(choice, id, width));
            // Past React: while an edge is dragged no row is drawn anew.
            for (const [name, value] of Object.entries(style))
              scroller.current?.style.setProperty(name, value);
          }}
          onWidth={(id, width) => props.onColumns(withWidth(choice, id, width))}
        />
        <div ref={probe} className={styles['probe']} aria-hidden />
        <div role="rowgroup" className={styles['body']} style={{ height: `${String(count * rowHeight)}px` }}>
          {drawn.map((index) => {
            const row = rows[index];
            const key = row?.id ?? `after ${String(index - rows.length)}`;
            const top = index * rowHeight;
            const hasCursor = index === cursor.index;
            if (row === undefined)
              return <SkeletonRow key={key} top={top} index={index} columns={columns} content={tail} />;
            if (!row.readable)
              return (
                <Suspense key={key}>
                  <BrokenRowLine
                    row={row}
                    index={index}
                    top={top}
                    hasCursor={hasCursor}
                    columns={columns.length - 1}
                  />
                </Suspense>
              );
            const tableRow = rowsById[row.id];
            return (
              tableRow && (
                <GridRow
                  key={key}
                  row={tableRow}
                  columns={columns}
                  index={index}
                  top={top}
                  hasCursor={hasCursor}
                  isOpen={row.id === openId}
                  onOpen={open}
                  onSelect={select}
                  onIntent={onIntent}
                />
              )
            );
          })}
        </div>
      </div>
    </CellContextProvider>
  );
}

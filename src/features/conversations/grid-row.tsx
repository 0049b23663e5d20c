import type { Row } from '@tanstack/react-table';
import { memo, type MouseEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useCellContext } from './cell-context.ts';
import type { ConversationColumn, features } from './columns.tsx';
import styles from './conversation-grid.module.css';
import type { Intent } from './intent.ts';
import type { ConversationRow } from './list-row.ts';
import { useIsSelected } from './selection.ts';

type GridRowProps = {
  row: Row<typeof features, ConversationRow>;
  /** What its cells are: another set, as when a panel opens beside the list, draws it anew. */
  columns: readonly ConversationColumn[];
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the list in px. */
  top: number;
  hasCursor: boolean;
  /** It stands beside the list. */
  isOpen: boolean;
  onOpen: (index: number) => void;
  onSelect: (index: number, chosen: boolean, range: boolean) => void;
  onIntent: Intent;
};

/** One conversation. Drawn again only if its own data, columns, place, cursor or tick changes. */
export const GridRow = memo(DrawnRow, (before, after) => {
  return (
    before.row.original === after.row.original &&
    // Not `row.table.options`: the table is one object, and its options are always the new ones.
    before.columns === after.columns &&
    before.index === after.index &&
    before.top === after.top &&
    before.hasCursor === after.hasCursor &&
    before.isOpen === after.isOpen &&
    before.onOpen === after.onOpen &&
    before.onSelect === after.onSelect
  );
});

function DrawnRow({ row, index, top, hasCursor, isOpen, onOpen, onSelect, onIntent }: GridRowProps) {
  const { t } = useTranslation();
  const { id, title } = row.original;
  const { style } = useCellContext();
  const isSelected = useIsSelected(id);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-testid="conversation-row"
      data-index={index}
      tabIndex={hasCursor ? 0 : -1}
      className={classNames(
        styles['row'],
        isSelected && styles['selected'],
        hasCursor && styles['cursor'],
        isOpen && styles['open'],
      )}
      aria-current={isOpen || undefined}
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={(event) => {
        if (opensRow(event)) onOpen(index);
      }}
      onPointerEnter={() => void onIntent(row.original, 'maybe')}
      // A press takes its time until it is a click: what is opened is on its way by then. A finger may only scroll.
      onPointerDown={({ pointerType, button }) => {
        if (pointerType === 'mouse' && button === 0) void onIntent(row.original, 'sure');
      }}
    >
      <span role="gridcell" className={styles['check']}>
        <Checkbox
          aria-label={t('list.select', { title: title.trim() === '' ? t('list.untitled') : title })}
          checked={isSelected}
          tabIndex={-1}
          onChange={(event) => {
            const { nativeEvent } = event;
            onSelect(
              index,
              event.currentTarget.checked,
              nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey,
            );
          }}
        />
      </span>
      {row.getAllCells().map((cell) => {
        const { meta, cell: draw } = cell.column.columnDef;
        const whole = meta?.whole?.(row.original, style);
        return (
          <span
            key={cell.id}
            role="gridcell"
            data-pin={meta?.pin}
            className={classNames(styles['cell'], styles[meta?.area ?? ''], meta?.end && styles['end'])}
            title={whole}
            dir={meta?.end || whole === undefined ? undefined : 'auto'}
            lang={meta?.end || whole === undefined ? undefined : textLanguage(whole)}
          >
            {/* Called, where FlexRender makes two components of each of 250 cells: they have no state of their own. */}
            {typeof draw === 'function' ? draw(cell.getContext()) : draw}
          </span>
        );
      })}
    </div>
  );
}

/** A press on the row opens it, but not one on a control in it, nor the end of marking text. */
function opensRow(event: MouseEvent<HTMLElement>): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.target instanceof Element && event.target.closest('a, button, input, label') !== null)
    return false;
  return document.getSelection()?.isCollapsed ?? true;
}

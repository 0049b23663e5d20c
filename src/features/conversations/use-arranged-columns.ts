import { useMemo, useState } from 'react';
import { arrangeColumns } from './arrange-columns.tsx';
import { columnId } from './column-id.ts';
import type { ConversationColumn } from './columns.tsx';
import type { ColumnChoice } from './display.ts';
import { gridTracks, minimumWidth, pinOffsets } from './grid-tracks.ts';
import type { GridSize } from './use-grid-size.ts';

/** Below this width rows are cards, and the style sheet says which cells they show. */
const CARDS = '(width < 720px)';
/** Rows as high as this, in rem, have two lines. */
const TWO_LINES_REM = 3;
/** Before anything is measured. */
const none: GridSize = { width: 0, height: 0, rowHeight: 0 };

/** The columns of the grid, the same array until others are shown or their order changes: widths alone draw no row anew. */
export function useArrangedColumns(
  all: readonly ConversationColumn[],
  choices: readonly ColumnChoice[],
  measured: GridSize | null,
) {
  const size = measured ?? none;
  const remPx = rem();
  const isCards = matchMedia(CARDS).matches;
  const width = isCards ? Infinity : size.width / remPx;
  const lines = !isCards && size.rowHeight / remPx >= TWO_LINES_REM ? 2 : 1;
  const now = useMemo(() => arrangeColumns(all, choices, width, lines), [all, choices, width, lines]);
  const key = JSON.stringify(now.columns.map((column) => [columnId(column), column.meta?.pin]));
  const [kept, setKept] = useState({ all, lines, key, columns: now.columns });
  const isSame = kept.all === all && kept.lines === lines && kept.key === key;
  if (!isSame) setKept({ all, lines, key, columns: now.columns });
  const columns = isSame ? kept.columns : now.columns;
  return {
    columns,
    choice: now.choice,
    /** Style of the grid, with another width than the one that is chosen while it is being dragged. */
    styleWith: (widths: readonly ColumnChoice[] = now.choice): Record<`--${string}`, string> => ({
      '--tracks': gridTracks(columns, widths),
      '--row-min-width': `${String(minimumWidth(columns, widths))}rem`,
      ...pinOffsets(columns, widths),
    }),
  };
}

/** The reader's own font size in px: widths of columns follow it. */
const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

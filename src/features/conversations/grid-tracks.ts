import { columnId } from './column-id.ts';
import type { ConversationColumn } from './columns.tsx';
import type { ColumnChoice } from './display.ts';

const CHECK_REM = 2.25;
const END_REM = 1;
const GAP_REM = 0.75;
/** Widths in the URL are px at the usual size of text. */
const PX_IN_REM = 16;
/** How much wider than its least a pinned column is that would grow. */
const PINNED_GROWS = 1.5;
/** Shares are of the room that is left only if they come to 1 at least: few columns must fill it too. */
const SHARES = 10;

type Widths = readonly Pick<ColumnChoice, 'id' | 'width' | 'pinned'>[];

/** The least width of a column in rem, and its share of the room that is left; a width that was chosen takes none of it. */
function trackOf(column: ConversationColumn, widths: Widths): { rem: number; grow: number | undefined } {
  const choice = widths.find(({ id }) => id === columnId(column));
  const own = column.meta?.width ?? 0;
  if (choice?.width != null) return { rem: choice.width / PX_IN_REM, grow: undefined };
  const grow = column.meta?.grow;
  // Others stand beside what is pinned, so that its width cannot depend on the room; it gets more than the least.
  return choice?.pinned
    ? { rem: grow === undefined ? own : own * PINNED_GROWS, grow: undefined }
    : { rem: own, grow };
}

/** The widths of the columns, the checkbox first, as a CSS grid template. */
export const gridTracks = (columns: readonly ConversationColumn[], widths: Widths = []): string =>
  [
    `${String(CHECK_REM)}rem`,
    ...columns.map((column) => {
      const { rem, grow } = trackOf(column, widths);
      return grow === undefined
        ? `${String(rem)}rem`
        : `minmax(${String(rem)}rem, ${String(grow * SHARES)}fr)`;
    }),
  ].join(' ');

/** The least width of a row in rem. */
export function minimumWidth(columns: readonly ConversationColumn[], widths: Widths = []): number {
  const cells = columns.reduce((sum, column) => sum + trackOf(column, widths).rem + GAP_REM, 0);
  return CHECK_REM + cells + END_REM;
}

/** Where pinned columns stay, as CSS: the checkbox and those before them stand at their left. */
export function pinOffsets(
  columns: readonly ConversationColumn[],
  widths: Widths,
): Record<`--pin-${number}`, string> {
  const offsets: Record<`--pin-${number}`, string> = {};
  let rem = CHECK_REM;
  const pinned = columns.filter((column) =>
    widths.some(({ id, pinned }) => pinned && id === columnId(column)),
  );
  pinned.forEach((column, index) => {
    offsets[`--pin-${index}`] = `calc(${String(rem)}rem + ${String(index + 1)} * var(--row-gap))`;
    rem += trackOf(column, widths).rem;
  });
  return offsets;
}

import { TitleCell } from './cells.tsx';
import { fullChoice, TITLE } from './column-choices.ts';
import { columnId } from './column-id.ts';
import type { ConversationColumn } from './columns.tsx';
import type { ColumnChoice } from './display.ts';
import { fitColumns } from './fit-columns.ts';
import type { ConversationRow } from './list-row.ts';

/** What a row of two lines has under its title. */
const UNDER_TITLE = ['user', 'app'] as const;

type Arranged = {
  /** Those with a track of their own, pinned ones first. */
  columns: ConversationColumn[];
  /** All that is shown, also under the title: what a change begins with. */
  choice: ColumnChoice[];
};

/**
 * Which columns the grid has, in which order. Without a choice they are the usual ones, as many as there is room for; a
 * choice is kept, and the grid scrolls sideways.
 * @param width of the grid in rem
 * @param lines two where rows are high enough: user and app stand under the title
 */
export function arrangeColumns(
  all: readonly ConversationColumn[],
  choices: readonly ColumnChoice[],
  width: number,
  lines: 1 | 2,
): Arranged {
  const isChosen = choices.length > 0;
  const under = lines === 2 ? new Set<string>(UNDER_TITLE) : new Set<string>();
  const ownTrack = (column: ConversationColumn) => !under.has(columnId(column));
  const usual = isChosen ? [] : fitColumns(all.filter(ownTrack), width);
  const choice = isChosen
    ? fullChoice(choices, all.map(columnId))
    : all
        .filter((column) => usual.includes(column) || !ownTrack(column))
        .map((column) => ({ id: columnId(column), width: null, pinned: false }));
  const second = UNDER_TITLE.filter((id) => under.has(id) && choice.some((one) => one.id === id));
  let pins = 0;
  const columns = choice.flatMap(({ id, pinned }) => {
    const column = all.find((one) => columnId(one) === id);
    if (column === undefined || !ownTrack(column)) return [];
    const arranged = { ...column };
    if (pinned && column.meta) arranged.meta = { ...column.meta, pin: pins++ };
    if (id === TITLE && second.length > 0) arranged.cell = titleOver(second);
    return [arranged];
  });
  return { columns, choice };
}

const titleOver = (under: readonly ('user' | 'app')[]) =>
  function TitleOver({ row }: { row: { original: ConversationRow } }) {
    return <TitleCell row={row.original} under={under} />;
  };

import type { EditField } from './edit.ts';
import type { Plan, PlanRow } from './plan.ts';

/** One line of the table of a plan. */
export type PlanItem =
  | { kind: 'group'; field: EditField }
  | { kind: 'row'; field: 'newCategoryIds' | 'title' | 'state'; row: PlanRow }
  /** State and assignee: hardly anything can be read of one row, so that a line stands for many. */
  | { kind: 'many'; field: 'state' | 'assignee'; count: number; isEnd: boolean | null };

/** Rows of each group before "show all". */
export const FIRST_ROWS = 5;

/** The lines of a plan, group by group; of long groups only the first rows unless all are wanted. */
export function planItems({ edit, rows }: Plan, all: boolean): PlanItem[] {
  const shown = all ? rows : firstRows(rows);
  const items: PlanItem[] = [];
  for (const field of ['newCategoryIds', 'title'] as const)
    if (edit[field] !== undefined)
      items.push({ kind: 'group', field }, ...shown.map((row): PlanItem => ({ kind: 'row', field, row })));
  if (edit.state !== undefined) {
    items.push({ kind: 'group', field: 'state' });
    if (all) items.push(...rows.map((row): PlanItem => ({ kind: 'row', field: 'state', row })));
    else
      for (const isEnd of [false, true, null]) {
        const count = rows.filter(({ now }) => (now?.isEnd ?? null) === isEnd).length;
        if (count > 0) items.push({ kind: 'many', field: 'state', count, isEnd });
      }
  }
  if (edit.assignee !== undefined)
    items.push(
      { kind: 'group', field: 'assignee' },
      { kind: 'many', field: 'assignee', count: rows.length, isEnd: null },
    );
  return items;
}

/** The first rows, and among them one that is left out, if there is any: the reader should see what that looks like. */
function firstRows(rows: readonly PlanRow[]): PlanRow[] {
  const first = rows.slice(0, FIRST_ROWS);
  const isSame = ({ categories, title }: PlanRow) =>
    categories?.change === 'same' || title?.change === 'same';
  const same = rows.find(isSame);
  return same === undefined || first.some(isSame) ? first : [...first.slice(0, -1), same];
}

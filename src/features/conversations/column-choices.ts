import type { ColumnChoice } from './display.ts';

/** Always there: it is the link to the conversation. */
export const TITLE = 'title';
/** What scrolls beside them must stay in sight too. */
export const MOST_PINNED = 3;

const plain = (id: string): ColumnChoice => ({ id, width: null, pinned: false });

/**
 * The choice of columns with all that is to be shown and nothing else, pinned ones first. Variables are asked for on
 * their own: one that is not placed yet stands at the end.
 * @param known ids of all columns there are, in their usual order
 */
export function fullChoice(choices: readonly ColumnChoice[], known: readonly string[]): ColumnChoice[] {
  const chosen = choices.filter(({ id }) => known.includes(id));
  const placed = new Set(chosen.map(({ id }) => id));
  const title = placed.has(TITLE) ? [] : [plain(TITLE)];
  const late = known.filter((id) => id.startsWith('variable:') && !placed.has(id)).map(plain);
  const all = [...title, ...chosen, ...late];
  let pins = 0;
  const bounded = all.map((one) => (one.pinned && ++pins > MOST_PINNED ? { ...one, pinned: false } : one));
  return [...bounded.filter(({ pinned }) => pinned), ...bounded.filter(({ pinned }) => !pinned)];
}

/** Shows a column, at the end, or hides it. */
export const withShown = (choices: readonly ColumnChoice[], id: string, shown: boolean): ColumnChoice[] =>
  shown ? [...choices, plain(id)] : choices.filter((one) => one.id !== id);

/** Another width in px; null is the column's own. */
export const withWidth = (
  choices: readonly ColumnChoice[],
  id: string,
  width: number | null,
): ColumnChoice[] => choices.map((one) => (one.id === id ? { ...one, width } : one));

/** Pins a column, after those that are pinned, or lets it go, before all others. */
export function withPin(choices: readonly ColumnChoice[], id: string, pinned: boolean): ColumnChoice[] {
  const others = choices.filter((one) => one.id !== id);
  const moved = choices.filter((one) => one.id === id).map((one) => ({ ...one, pinned }));
  const isPinned = (one: ColumnChoice) => one.pinned;
  return [...others.filter(isPinned), ...moved, ...others.filter((one) => !isPinned(one))];
}

/** To another place (from 0). Over the border between pinned ones and the rest it changes sides. */
export function withPlace(choices: readonly ColumnChoice[], id: string, to: number): ColumnChoice[] {
  const next = choices.filter((one) => one.id !== id);
  const moved = choices.find((one) => one.id === id);
  if (moved === undefined) return [...choices];
  const pins = next.filter(({ pinned }) => pinned).length;
  const pinned = to < pins || (to === pins && moved.pinned);
  next.splice(to, 0, { ...moved, pinned });
  return next;
}

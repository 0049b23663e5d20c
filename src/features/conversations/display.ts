import * as z from 'zod/mini';
import { readSearch, patchSearch, type SearchParam, type SearchValues } from '../../lib/search-schema.ts';

/** A column as the address has it: `title`, `320-title` (320 wide), `*title` (stays in sight when the rest scrolls). */
export type ColumnChoice = {
  id: string;
  /** In px at the usual size of text, 16 px; null is the column's own. */
  width: number | null;
  pinned: boolean;
};

export const NARROWEST = 48;
export const WIDEST = 1200;
/** More than there are, with variables. */
const MOST_COLUMNS = 120;
const LONGEST_ID = 520;

/** Which columns in which order; empty is the usual ones. Each id once; what is no column is passed over when drawn. */
const columnChoices = (): SearchParam<readonly ColumnChoice[]> => ({
  read: (texts) => {
    const found = new Map<string, ColumnChoice>();
    for (const text of texts.slice(0, MOST_COLUMNS)) {
      const [, pin, width, id] = /^(\*)?(?:(\d{1,4})-)?(\S[\s\S]*)$/.exec(text.trim()) ?? [];
      if (id === undefined || id.length > LONGEST_ID || found.has(id)) continue;
      const wide = width === undefined ? null : Math.min(Math.max(Number(width), NARROWEST), WIDEST);
      found.set(id, { id, width: wide, pinned: pin !== undefined });
    }
    return [...found.values()];
  },
  write: (choices) =>
    choices.map(({ id, width, pinned }) => `${pinned ? '*' : ''}${width === null ? '' : `${width}-`}${id}`),
});

export const densities = z.enum(['compact', 'default', 'roomy']);
export type Density = z.infer<typeof densities>;

/** Height of rows; null is what the settings say. */
const density = (): SearchParam<Density | null> => ({
  read: ([first]) => densities.safeParse(first).data ?? null,
  write: (value) => (value === null ? [] : [value]),
});

/** How the list is drawn. It selects no rows: changing it asks Alli for nothing. */
export const listDisplay = { columns: columnChoices(), density: density() };
export type ListDisplay = SearchValues<typeof listDisplay>;

export const readDisplay = (search: URLSearchParams): ListDisplay => readSearch(listDisplay, search);
export const patchDisplay = (search: URLSearchParams, patch: Partial<ListDisplay>): URLSearchParams =>
  patchSearch(listDisplay, search, patch);

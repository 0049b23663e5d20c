import type { DirectoryEntry } from '../../contract/directory.ts';

/**
 * The id to write for a category as rows give it, which may be an id or a name (the reference does not say). Null where
 * the directory does not know it, or knows several of that name: guessing could write another category.
 */
export function categoryIdOf(text: string, categories: readonly DirectoryEntry[]): string | null {
  if (categories.some(({ id }) => id === text)) return text;
  const named = categories.filter(({ name }) => name === text);
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** The ids of all of them, or null if one is not known. */
export function categoryIdsOf(
  texts: readonly string[],
  categories: readonly DirectoryEntry[],
): string[] | null {
  const ids = texts.map((text) => categoryIdOf(text, categories));
  return ids.every((id) => id !== null) ? [...new Set(ids)] : null;
}

/** Whether the categories of a row are those ids; null where ids and names cannot be told to be the same. */
export function hasCategories(
  texts: readonly string[],
  wantedIds: readonly string[],
  categories: readonly DirectoryEntry[],
): boolean | null {
  const now = new Set(texts);
  const wanted = new Set(wantedIds);
  if (now.size !== wanted.size) return false;
  const unmatched = new Set(wanted);
  const left: string[] = [];
  for (const text of now) {
    const id = wanted.has(text) ? text : categoryIdOf(text, categories);
    if (id === null || !unmatched.delete(id)) left.push(text);
  }
  if (left.length === 0) return true;
  const isKnown = (text: string) => categories.some(({ id, name }) => id === text || name === text);
  // A text nobody knows may be the name of a wanted id whose name nobody knows.
  return [...unmatched].some((id) => !isKnown(id)) && left.some((text) => !isKnown(text)) ? null : false;
}

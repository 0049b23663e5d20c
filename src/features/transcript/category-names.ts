import type { DirectoryEntry } from '../../contract/directory.ts';
import { textLanguage } from '../../lib/text-language.ts';
import type { Option } from '../../ui/option.ts';

type Entries = readonly DirectoryEntry[];

/**
 * The ids of categories as Alli gives them. Whether it gives ids or names is not documented, while it takes ids: a name
 * that the directory knows becomes its id, anything else is taken for an id.
 */
export const categoryIds = (given: readonly string[], entries: Entries): string[] =>
  given.map(
    (one) => entries.find(({ id }) => id === one)?.id ?? entries.find(({ name }) => name === one)?.id ?? one,
  );

/** The name of a category, or its id where the directory has none. */
export const categoryName = (id: string, entries: Entries): string =>
  entries.find((entry) => entry.id === id)?.name ?? id;

/** What can be chosen: the directory, and what is set without being in it. */
export function categoryOptions(set: readonly string[], entries: Entries): Option[] {
  const known = entries.map(({ id, name }) => ({ value: id, label: name, lang: textLanguage(name) }));
  const others = set.filter((id) => !entries.some((entry) => entry.id === id));
  return [...known, ...others.map((id) => ({ value: id, label: id, lang: textLanguage(id) }))];
}

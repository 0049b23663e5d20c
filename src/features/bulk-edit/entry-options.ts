import type { DirectoryEntry } from '../../contract/directory.ts';
import { textLanguage } from '../../lib/text-language.ts';
import type { Option } from '../../ui/option.ts';

/** The name of an id, or the id itself where nobody knows one. */
export const nameOf = (id: string, entries: readonly DirectoryEntry[]): string =>
  entries.find((entry) => entry.id === id)?.name ?? id;

/** What can be chosen: known entries, and ids that were typed. */
export function entryOptions(entries: readonly DirectoryEntry[], chosen: readonly string[]): Option[] {
  const known = new Set(entries.map(({ id }) => id));
  const typed = chosen.filter((id) => !known.has(id)).map((id) => ({ id, name: id }));
  return [...entries, ...typed].map(({ id, name }) => ({
    value: id,
    label: name,
    lang: textLanguage(name),
  }));
}

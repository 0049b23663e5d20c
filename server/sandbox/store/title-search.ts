import { users } from '../content/users.ts';
import { titleTemplate, writeTitle } from '../messages/write-title.ts';
import { plotOf } from './plot-of.ts';
import type { Store } from './store.ts';

/** The title as Alli shows it. */
export function titleOf(store: Store, index: number): string {
  return store.overlay(index).title ?? writeTitle(plotOf(store, index));
}

/**
 * Searches titles, user names and user ids without case. Most titles are one of a few hundred fixed texts, which are tested
 * once a search; of the others the lower-case form is kept after the first search, since a generated title never changes.
 * A title that was set is read from the store each time.
 */
export class TitleSearch {
  readonly #store: Store;
  readonly #filled: string[] = [];
  readonly #users = users.map(({ userId, firstName, lastName }) =>
    // Both orders, as Korean and Japanese names are typed family name first and without a blank.
    [`${firstName} ${lastName}`, `${lastName}${firstName}`, `${lastName} ${firstName}`, userId]
      .join('\n')
      .toLowerCase(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  /** A test for conversations that hold the term. */
  matching(term: string): (index: number) => boolean {
    const wanted = term.toLowerCase();
    const byUser = this.#users.map((text) => text.includes(wanted));
    const byFixedTitle = new Map<string, boolean>();
    return (index) => {
      const user = this.#store.userOf(index);
      if (user !== null && byUser[user] === true) return true;
      const written = this.#store.overlays.get(index)?.title;
      if (written !== undefined) return written.toLowerCase().includes(wanted);
      const filled = this.#filled[index];
      if (filled !== undefined) return filled.includes(wanted);
      const plot = plotOf(this.#store, index);
      const template = titleTemplate(plot);
      if (template.includes('{'))
        return (this.#filled[index] = writeTitle(plot).toLowerCase()).includes(wanted);
      const known = byFixedTitle.get(template);
      if (known !== undefined) return known;
      const matches = template.toLowerCase().includes(wanted);
      byFixedTitle.set(template, matches);
      return matches;
    };
  }
}

import { users } from '../content/users.ts';
import { titleTemplate, writeTitle } from '../messages/write-title.ts';
import { plotOf } from './plot-of.ts';
import type { Store } from './store.ts';

/** The title as Alli shows it. */
export function titleOf(store: Store, index: number): string {
  return store.overlay(index).title ?? writeTitle(plotOf(store, index));
}

/**
 * Searches titles, user names and user ids without case. A generated title never changes, so the lower-case forms are kept
 * after the first search, one string for all rows with the same fixed title. A title that was set is read from the store.
 */
export class TitleSearch {
  readonly #store: Store;
  /** Of full length from the start: filled in random order, a growing array would become a slow dictionary. */
  readonly #generated: (string | undefined)[];
  readonly #fixed = new Map<string, string>();
  readonly #users = users.map(({ userId, firstName, lastName }) =>
    // Both orders, as Korean and Japanese names are typed family name first and without a blank.
    [`${firstName} ${lastName}`, `${lastName}${firstName}`, `${lastName} ${firstName}`, userId]
      .join('\n')
      .toLowerCase(),
  );

  constructor(store: Store) {
    this.#store = store;
    this.#generated = new Array<string | undefined>(store.columns.length);
  }

  /** A test for conversations that hold the term. */
  matching(term: string): (index: number) => boolean {
    const wanted = term.toLowerCase();
    const byUser = this.#users.map((text) => text.includes(wanted));
    return (index) => {
      const user = this.#store.userOf(index);
      return (user !== null && byUser[user] === true) || this.#title(index).includes(wanted);
    };
  }

  #title(index: number): string {
    const written = this.#store.overlays.get(index)?.title;
    if (written !== undefined) return written.toLowerCase();
    return (this.#generated[index] ??= this.#generate(index));
  }

  #generate(index: number): string {
    const plot = plotOf(this.#store, index);
    const template = titleTemplate(plot);
    if (template.includes('{')) return writeTitle(plot).toLowerCase();
    const known = this.#fixed.get(template) ?? template.toLowerCase();
    this.#fixed.set(template, known);
    return known;
  }
}

/** Whom a call is for, and whether somebody looks at a screen and waits for it. */
export type Turn = { personId: string; background: boolean };

/**
 * Waiting entries. What a person waits for comes before background work; within each of the two, people take turns, so
 * that who asks for a thousand things delays another's first one by one entry only.
 */
export class FairQueue<T extends Turn> {
  /** By person, in the order of whose turn it is. A Set keeps its order and lets an entry leave from the middle. */
  #foreground = new Map<string, Set<T>>();
  #background = new Map<string, Set<T>>();
  #counts = { foreground: 0, background: 0 };

  get foreground(): number {
    return this.#counts.foreground;
  }

  get background(): number {
    return this.#counts.background;
  }

  /** How many entries of one person wait. */
  countOf(personId: string): number {
    return (this.#foreground.get(personId)?.size ?? 0) + (this.#background.get(personId)?.size ?? 0);
  }

  add(entry: T): void {
    const people = this.#level(entry);
    const own = people.get(entry.personId);
    if (own === undefined) people.set(entry.personId, new Set([entry]));
    else own.add(entry);
    this.#count(entry, 1);
  }

  /** Takes the next entry out; background entries only if `withBackground`. */
  take(withBackground: boolean): T | undefined {
    const people = this.#counts.foreground > 0 ? this.#foreground : withBackground ? this.#background : null;
    const next = people?.entries().next().value;
    if (!people || next === undefined) return undefined;
    const [personId, own] = next;
    const [entry] = own;
    if (entry === undefined) return undefined;
    this.remove(entry);
    // To the end of the line.
    if (own.size > 0) {
      people.delete(personId);
      people.set(personId, own);
    }
    return entry;
  }

  /** Takes an entry out wherever it stands; false if it is not there. */
  remove(entry: T): boolean {
    const people = this.#level(entry);
    const own = people.get(entry.personId);
    if (own?.delete(entry) !== true) return false;
    if (own.size === 0) people.delete(entry.personId);
    this.#count(entry, -1);
    return true;
  }

  #level(entry: T): Map<string, Set<T>> {
    return entry.background ? this.#background : this.#foreground;
  }

  #count(entry: T, change: number): void {
    this.#counts[entry.background ? 'background' : 'foreground'] += change;
  }
}

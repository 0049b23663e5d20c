/** Marks a conversation without a user or app in the number columns. */
export const NONE = 0xffff;

/** In `categories`: the conversation carries null, not a list. The other bits are positions in the category pool. */
export const NO_CATEGORIES = 0x80000000;

/** The facts of one conversation as numbers: times in milliseconds UTC, the rest positions in the content pools. */
export type Facts = {
  createdAt: number;
  /** `-Infinity` before any chat, so that it sorts as the oldest. */
  lastChatTime: number;
  /** Chats that came with the conversation; fixes the times of these. */
  firstCount: number;
  chatCount: number;
  app: number;
  user: number;
  topic: number;
  categories: number;
  /** Position in the list of states. */
  state: number;
  /** 0 or 1, as `running`. */
  isEnd: number;
  running: number;
  /** What everything else of it is derived from. */
  salt: number;
};

const place: Record<keyof Facts, number> = {
  createdAt: 0,
  lastChatTime: 1,
  firstCount: 2,
  chatCount: 3,
  app: 4,
  user: 5,
  topic: 6,
  categories: 7,
  state: 8,
  isEnd: 9,
  running: 10,
  salt: 11,
};
const names = Object.keys(place) as (keyof Facts)[];
const WIDTH = names.length;

/** A growing table of conversations in one block of numbers: 96 bytes a row, so that 100,000 rows are 10 MB. */
export class Columns {
  #cells: Float64Array;
  #length = 0;

  constructor(capacity: number) {
    this.#cells = new Float64Array(Math.max(16, capacity) * WIDTH);
  }

  get length(): number {
    return this.#length;
  }

  /** The indexes of all rows. */
  *keys(): Generator<number> {
    for (let index = 0; index < this.#length; index++) yield index;
  }

  /** Throws RangeError outside the table. */
  get(name: keyof Facts, index: number): number {
    const value = index < this.#length ? this.#cells[index * WIDTH + place[name]] : undefined;
    if (value === undefined) throw new RangeError(`no conversation ${index}`);
    return value;
  }

  set(name: keyof Facts, index: number, value: number): void {
    this.#cells[index * WIDTH + place[name]] = value;
  }

  /** Adds a row and returns its index. */
  push(facts: Facts): number {
    const index = this.#length++;
    if (this.#length * WIDTH > this.#cells.length) {
      const larger = new Float64Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    for (const name of names) this.set(name, index, facts[name]);
    return index;
  }
}

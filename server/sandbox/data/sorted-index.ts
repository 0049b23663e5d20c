/**
 * Row numbers kept in ascending order of a key, ties by row number. A changed row is taken out before its key changes and
 * put in again after, which costs two binary searches and a short move, so that no list is ever sorted twice.
 */
export class SortedIndex {
  #rows: Uint32Array;
  #length: number;
  readonly #key: (row: number) => number;

  constructor(length: number, key: (row: number) => number) {
    this.#key = key;
    this.#length = length;
    const keys = Float64Array.from({ length }, (_, row) => key(row));
    this.#rows = Uint32Array.from({ length }, (_, row) => row).sort((a, b) => {
      const [left = 0, right = 0] = [keys[a], keys[b]];
      return left < right ? -1 : left > right ? 1 : a - b;
    });
  }

  get length(): number {
    return this.#length;
  }

  /** Throws RangeError outside the index. */
  at(position: number): number {
    const row = position < this.#length ? this.#rows[position] : undefined;
    if (row === undefined) throw new RangeError(`no position ${position}`);
    return row;
  }

  /** The number of rows that come before the given key and row. */
  position(key: number, row: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.at(middle);
      const otherKey = this.#key(other);
      if (otherKey < key || (otherKey === key && other < row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  insert(row: number): void {
    const position = this.position(this.#key(row), row);
    if (this.#length === this.#rows.length) {
      const larger = new Uint32Array(Math.max(16, this.#length * 2));
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows.copyWithin(position + 1, position, this.#length);
    this.#rows[position] = row;
    this.#length++;
  }

  remove(row: number): void {
    const position = this.position(this.#key(row), row);
    if (this.at(position) !== row) throw new RangeError(`row ${row} is not where its key says`);
    this.#rows.copyWithin(position, position + 1, this.#length);
    this.#length--;
  }
}

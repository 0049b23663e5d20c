import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedIndex } from './sorted-index.ts';

function rowsOf(index: SortedIndex): number[] {
  return Array.from({ length: index.length }, (_, position) => index.at(position));
}

/** Few different keys, so that ties are common. */
const key = fc.constantFrom(-Infinity, 0, 1, 2, 5, 5.5, 9);

it('stays in the order of a full sort through any changes', () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(fc.tuple(fc.nat(50), key)), (initial, changes) => {
      const keys = [...initial];
      const keyOf = (row: number) => keys[row] ?? NaN;
      const index = new SortedIndex(keys.length, keyOf);
      for (const [row, next] of changes) {
        if (row < keys.length) {
          index.remove(row);
          keys[row] = next;
          index.insert(row);
        } else index.insert(keys.push(next) - 1);
      }
      const sorted = [...keys.keys()].sort((a, b) =>
        keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a - b,
      );
      expect(rowsOf(index)).toEqual(sorted);
    }),
  );
});

it('says so when a row is not where its key says', () => {
  const keys = [1, 2, 3];
  const index = new SortedIndex(3, (row) => keys[row] ?? NaN);
  keys[0] = 9;
  expect(() => index.remove(0)).toThrow(RangeError);
});

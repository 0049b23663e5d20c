import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListRow } from './list-row.ts';
import { mergePages, nextCursor } from './merge-pages.ts';

/** A row of which only the id counts; `problem` tells one reading of it from another. */
const row = (id: string, reading = ''): ListRow => ({
  readable: false,
  id,
  knownId: id,
  problem: reading,
  raw: null,
});
const page = (ids: string, reading = '') => ({
  rows: Array.from(ids, (id) => row(id, reading)),
  cursor: 'c',
});
const shown = (rows: readonly ListRow[]) => rows.map(({ id }) => id).join('');

describe('rows of pages', () => {
  test('no page, no rows', () => {
    expect(mergePages([])).toEqual([]);
  });
  test('follow each other', () => {
    expect(shown(mergePages([page('ab'), page(''), page('cd')]))).toBe('abcd');
  });
  test('a row that comes twice keeps its first place and shows what came last', () => {
    const rows = mergePages([page('abc', 'first'), page('cbd', 'second')]);
    expect(shown(rows)).toBe('abcd');
    expect(rows.map((r) => !r.readable && r.problem)).toEqual(['first', 'second', 'second', 'second']);
  });
  test('twice in one page is once too', () => {
    expect(shown(mergePages([page('aab')]))).toBe('ab');
  });
  test('however a list moves while it is read: each row once, none lost, none before an earlier one', () => {
    const ids = fc.array(fc.constantFrom(...'abcdefgh'.split('')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(ids), (lists) => {
        const pages = lists.map((list) => page(list.join('')));
        const expected = [...new Set(lists.flat())].join('');
        expect(shown(mergePages(pages))).toBe(expected);
        // Another page never moves a row that is there.
        expect(shown(mergePages(pages.slice(0, -1)))).toBe(
          expected.slice(0, mergePages(pages.slice(0, -1)).length),
        );
      }),
    );
  });
});

describe('the next cursor', () => {
  test.each([
    ['c2', [null, 'c1'], 'c2'],
    ['c1', [null], 'c1'],
    [null, [null, 'c1'], undefined],
    ['', [null], undefined],
    // A cursor that repeats, at once or after a while, would go round for ever.
    ['c1', [null, 'c1'], undefined],
    ['c1', [null, 'c1', 'c2'], undefined],
  ])('%j after %j is %j', (cursor, used, next) => {
    expect(nextCursor(cursor, used)).toBe(next);
  });

  test('a walk ends, whatever cursors come', () => {
    const cursors = ['a', 'b', 'c', null];
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom(...cursors)), (stream) => {
        const used: (string | null)[] = [null];
        for (const cursor of stream) {
          const next = nextCursor(cursor, used);
          if (next === undefined) break;
          used.push(next);
        }
        expect(new Set(used).size).toBe(used.length);
        expect(used.length).toBeLessThanOrEqual(cursors.length);
      }),
    );
  });
});

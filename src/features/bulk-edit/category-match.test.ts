import { describe, expect, test } from 'vitest';
import { categoryIdOf, categoryIdsOf, hasCategories } from './category-match.ts';

const directory = [
  { id: 'c1', name: 'Billing' },
  { id: 'c2', name: 'Refund' },
  { id: 'c3', name: 'Twice' },
  { id: 'c4', name: 'Twice' },
];

test('a category is known by its id, by a name that only one has, and else not', () => {
  expect(categoryIdOf('c1', directory)).toBe('c1');
  expect(categoryIdOf('Billing', directory)).toBe('c1');
  expect(categoryIdOf('Twice', directory)).toBeNull();
  expect(categoryIdOf('Unheard of', directory)).toBeNull();
  expect(categoryIdsOf(['Billing', 'c2', 'c1'], directory)).toEqual(['c1', 'c2']);
  expect(categoryIdsOf(['Billing', 'Unheard of'], directory)).toBeNull();
});

describe('whether a row has the categories, given as ids or as names', () => {
  test.each<[string[], string[], boolean | null]>([
    [['Billing'], ['c1'], true],
    [['c1'], ['c1'], true],
    [['Refund', 'c1'], ['c1', 'c2'], true],
    [[], [], true],
    [['Billing'], [], false],
    [['Billing'], ['c2'], false],
    [['Billing', 'Refund'], ['c1'], false],
    // An id that the directory does not have, and a name that it does not have: they may be the same.
    [['Typed'], ['typed-id'], null],
    [['Typed'], ['c1'], false],
    [['Billing'], ['typed-id'], false],
    [['typed-id'], ['typed-id'], true],
    // A name that two have may be either.
    [['Twice'], ['c3'], false],
  ])('%j against %j: %s', (texts, ids, so) => {
    expect(hasCategories(texts, ids, directory)).toBe(so);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulkUpdate, hasTarget } from '../../contract/bulk-update.ts';
import { conversationState } from '../../contract/conversation-state.ts';
import { fieldsOf, type Edit } from './edit.ts';
import { target } from './target.ts';
import { toBulkUpdate } from './to-bulk-update.ts';

const id = fc.stringMatching(/^[A-Za-z0-9+/]{1,20}=?$/);
const ids = fc.array(id, { minLength: 1, maxLength: 60 });
const anyTarget = fc.record({ by: fc.constantFrom('ids', 'users', 'apps', 'categories'), values: ids });
const anyEdit: fc.Arbitrary<Edit> = fc.record(
  {
    state: fc.constantFrom(...conversationState.options),
    assignee: id,
    newCategoryIds: fc.array(id, { maxLength: 5 }),
    title: fc.string({ minLength: 1 }),
  },
  { requiredKeys: [] },
);

test('every body has exactly one target, as given, and sets exactly what was given', () => {
  fc.assert(
    fc.property(anyTarget, anyEdit, (raw, edit) => {
      fc.pre(fieldsOf(edit).length > 0);
      const wanted = target.parse(raw);
      const body = toBulkUpdate(wanted, edit);
      expect(bulkUpdate.parse(body)).toEqual(body);
      expect(hasTarget(body)).toBe(true);
      const { conversationInfo, ...targets } = body;
      expect(Object.values(targets)).toEqual([wanted.values]);
      const { newCategoryIds, ...others } = edit;
      expect(conversationInfo).toEqual({
        ...others,
        ...(newCategoryIds === undefined ? {} : { categoryIds: newCategoryIds }),
      });
    }),
    { numRuns: 1000 },
  );
});

test('categories as target stand on top, categories as new value inside, and never the other way round', () => {
  expect(toBulkUpdate({ by: 'categories', values: ['in'] }, { newCategoryIds: ['new'] })).toEqual({
    categoryIds: ['in'],
    conversationInfo: { categoryIds: ['new'] },
  });
  expect(toBulkUpdate({ by: 'ids', values: ['c'] }, { newCategoryIds: [] })).toEqual({
    conversationIds: ['c'],
    conversationInfo: { categoryIds: [] },
  });
  expect(toBulkUpdate({ by: 'categories', values: ['in'] }, { title: 't' }).conversationInfo).toEqual({
    title: 't',
  });
});

describe('refused, since it would reach every conversation or change nothing', () => {
  test.each([
    ['no target', { by: 'ids' as const, values: [] }, { title: 't' }],
    ['a blank id', { by: 'users' as const, values: [' '] }, { title: 't' }],
    ['a blank id among others', { by: 'apps' as const, values: ['a', ''] }, { title: 't' }],
    ['nothing to set', { by: 'ids' as const, values: ['a'] }, {}],
  ])('%s', (_, to, edit) => {
    expect(() => toBulkUpdate(to, edit)).toThrow(RangeError);
  });
});

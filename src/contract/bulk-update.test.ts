import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulkUpdate, hasTarget } from './bulk-update.ts';

const conversationInfo = { state: 'ea' as const };

describe('a bulk update has a target', () => {
  test.each([
    { conversationIds: ['Q29udg=='] },
    { userIds: ['u'] },
    { llmAppIds: ['a'] },
    { categoryIds: ['c'] },
    { categoryIds: ['c'], userIds: null, llmAppIds: [] },
  ])('%j', (target) => {
    expect(hasTarget({ ...target, conversationInfo })).toBe(true);
  });
});

describe('a bulk update has none', () => {
  test.each([
    {},
    { conversationIds: [] },
    { conversationIds: null, userIds: null, llmAppIds: null, categoryIds: null },
    { conversationIds: [], userIds: [] },
    { conversationIds: [''] },
    { conversationIds: [' \t'] },
    // Alli may read an empty id as "any".
    { conversationIds: ['Q29udg==', ''] },
    { conversationIds: ['Q29udg=='], userIds: [''] },
  ])('%j', (target) => {
    expect(hasTarget({ ...target, conversationInfo })).toBe(false);
  });

  test('categories that are the new value select nothing', () => {
    expect(hasTarget({ conversationInfo: { categoryIds: ['c'] } })).toBe(false);
  });

  test('whatever the lists hold: a body without one real id is never sent', () => {
    const nothing = fc.constantFrom(undefined, null, [], [''], [' '], ['', '']);
    fc.assert(
      fc.property(nothing, nothing, nothing, nothing, (userIds, llmAppIds, categoryIds, conversationIds) => {
        const body = { userIds, llmAppIds, categoryIds, conversationIds, conversationInfo };
        expect(hasTarget(bulkUpdate.parse(body))).toBe(false);
      }),
    );
  });
});

test('a misspelt target is refused, rather than leaving a body without one', () => {
  expect(bulkUpdate.safeParse({ conversationIDs: ['a'], conversationInfo }).success).toBe(false);
});

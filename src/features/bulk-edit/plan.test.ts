import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from './edit.ts';
import type { KnownRow } from './known-row.ts';
import { makeChunks } from './make-chunks.ts';
import { planEdit } from './plan.ts';

const categories = [
  { id: 'c1', name: 'Billing' },
  { id: 'c2', name: 'Refund' },
];
const rows = new Map<string, KnownRow>(
  [
    { id: 'a', title: 'One', categories: ['Billing'], isEnd: false },
    { id: 'b', title: 'Two', categories: ['Refund', 'c1'], isEnd: true },
    { id: 'c', title: 'Three', categories: ['Unheard of'], isEnd: false },
  ].map((row) => [row.id, row]),
);
const plan = (ids: readonly string[], edit: Edit, skipSame = true) =>
  planEdit({ ids, rowOf: (id) => rows.get(id), edit, categories, skipSame });

describe('the plan', () => {
  test('says of each conversation what changes and what can be undone', () => {
    const { rows: lines, withoutId } = plan(['a', 'b', 'c', 'gone'], { newCategoryIds: ['c1'] });
    expect(lines.map(({ id, categories }) => [id, categories?.change, categories?.undo])).toEqual([
      ['a', 'same', 'yes'],
      ['b', 'changes', 'yes'],
      ['c', 'changes', 'noId'],
      ['gone', 'unread', 'unread'],
    ]);
    expect(withoutId).toEqual(['Unheard of']);
  });

  test('leaves out what is so already, but not the other fields of the same conversation', () => {
    const alone = plan(['a', 'b'], { newCategoryIds: ['c1'] });
    expect(alone).toMatchObject({ total: 1, same: 1, writes: [{ ids: ['b'] }] });
    const both = plan(['a', 'b'], { newCategoryIds: ['c1'], state: 'wa' });
    expect(both.total).toBe(2);
    expect(both.writes).toEqual([
      { edit: { state: 'wa' }, ids: ['a'] },
      { edit: { newCategoryIds: ['c1'], state: 'wa' }, ids: ['b'] },
    ]);
    expect(plan(['a', 'b'], { newCategoryIds: ['c1'] }, false).writes).toEqual([
      { edit: { newCategoryIds: ['c1'] }, ids: ['a', 'b'] },
    ]);
  });

  test('keeps of what was there only the fields that are written', () => {
    expect(plan(['a'], { title: 'New' }).before).toEqual([
      { id: 'a', title: 'One', categoryIds: null, isEnd: null },
    ]);
    expect(plan(['b'], { newCategoryIds: [] }).before).toEqual([
      { id: 'b', title: null, categoryIds: ['c2', 'c1'], isEnd: null },
    ]);
    expect(plan(['b'], { assignee: 'x' }).before).toEqual([
      { id: 'b', title: null, categoryIds: null, isEnd: null },
    ]);
  });
});

test('chunks hold every planned conversation once, in order, and none is too long', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      (ids, size, hasState) => {
        const edit: Edit = hasState ? { title: 'One', state: 'wa' } : { title: 'One' };
        const { writes, total } = plan(['a', ...ids], edit);
        const chunks = makeChunks('job', writes, size, 0);
        const sent = chunks.flatMap(({ target }) => target.values);
        const unique = new Set(hasState ? ['a', ...ids] : ids.filter((id) => id !== 'a'));
        expect(new Set(sent)).toEqual(unique);
        expect(sent).toHaveLength(total);
        expect(chunks.reduce((sum, chunk) => sum + chunk.size, 0)).toBe(total);
        expect(chunks.map(({ index }) => index)).toEqual(chunks.map((_, at) => at));
        for (const { target, state } of chunks) {
          expect(target.values.length).toBeLessThanOrEqual(size);
          expect(state).toBe('planned');
        }
      },
    ),
    { numRuns: 200 },
  );
});

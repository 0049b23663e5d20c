import { describe, expect, test } from 'vitest';
import type { Before } from './before.ts';
import type { Edit } from './edit.ts';
import { judgeReading } from './judge-reading.ts';

const categories = [
  { id: 'c1', name: 'Billing' },
  { id: 'c2', name: 'Refund' },
];
const was: Before = { id: 'a', title: 'old', categoryIds: ['c1'], isEnd: false };
const now = { id: 'a', title: 'old', categories: ['Billing'], isEnd: false };

describe('what a conversation is now tells whether a lost write was done', () => {
  test.each<[string, Edit, Partial<typeof now>, Partial<Before>, string]>([
    ['title as written', { title: 'new' }, { title: 'new' }, {}, 'ok'],
    ['title as it was', { title: 'new' }, {}, {}, 'notApplied'],
    ['categories as written', { newCategoryIds: ['c2'] }, { categories: ['Refund'] }, {}, 'ok'],
    ['categories as they were', { newCategoryIds: ['c2'] }, {}, {}, 'notApplied'],
    ['no categories any more', { newCategoryIds: [] }, { categories: [] }, {}, 'ok'],
    ['ended, and was open', { state: 'ea' }, { isEnd: true }, {}, 'ok'],
    ['still open', { state: 'ea' }, {}, {}, 'notApplied'],
    ['ended, as it was before', { state: 'ea' }, { isEnd: true }, { isEnd: true }, 'unknown'],
    ['ended, and nobody knows what was before', { state: 'ea' }, { isEnd: true }, { isEnd: null }, 'unknown'],
    ['a state that cannot be read', { state: 'wa' }, {}, {}, 'unknown'],
    ['an assignee', { assignee: 'x' }, {}, {}, 'unknown'],
    [
      'title as written, but an assignee too',
      { title: 'new', assignee: 'x' },
      { title: 'new' },
      {},
      'unknown',
    ],
    [
      'one written and the other not',
      { title: 'new', newCategoryIds: ['c2'] },
      { title: 'new' },
      {},
      'unknown',
    ],
    [
      'as wanted before, the other written',
      { title: 'old', newCategoryIds: ['c2'] },
      { categories: ['c2'] },
      {},
      'ok',
    ],
    ['as wanted before, the other not', { title: 'old', newCategoryIds: ['c2'] }, {}, {}, 'notApplied'],
  ])('%s', (_, edit, seen, before, verdict) => {
    expect(judgeReading(edit, { ...was, ...before }, { ...now, ...seen }, categories)).toBe(verdict);
  });
});

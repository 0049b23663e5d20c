// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { countDrafts, dropOldDrafts, forgetDrafts, readDraft, writeDraft } from './stored-draft.ts';

const DAY = 86_400_000;
beforeEach(() => localStorage.clear());

test('a draft is its owner’s alone, also where one name begins like another', () => {
  writeDraft('a@x.co', 'k', 'mine', 0);
  writeDraft('a@x.com', 'k', 'theirs', 0);
  expect([readDraft('a@x.co', 'k', z.string(), 0), readDraft('a@x.com', 'k', z.string(), 0)]).toEqual([
    'mine',
    'theirs',
  ]);
  expect(readDraft('a', 'x.co/k', z.string(), 0)).toBeNull();
  forgetDrafts('a@x.co');
  expect([countDrafts('a@x.co', 0), countDrafts('a@x.com', 0)]).toEqual([0, 1]);
});

test('it ends by null, by age, and where another version wrote something else', () => {
  writeDraft('a', 'sent', 'x', 0);
  writeDraft('a', 'sent', null, 0);
  writeDraft('a', 'old', 'x', 0);
  writeDraft('a', 'other', { not: 'text' }, 31 * DAY);
  expect(countDrafts('a', 31 * DAY)).toBe(1);
  expect(readDraft('a', 'old', z.string(), 31 * DAY)).toBeNull();
  expect(readDraft('a', 'other', z.string(), 31 * DAY)).toBeNull();
  localStorage.setItem('somebody.else', 'x');
  dropOldDrafts(31 * DAY);
  expect(localStorage.length).toBe(2);
});

import { expect, test } from 'vitest';
import type { JournalEntry, JournalWrote } from '../../contract/journal.ts';
import { planUndo, undoFields } from './plan-undo.ts';

let last = 0;
const entry = (wrote: JournalWrote, outcome: JournalEntry['outcome'] = 'ok'): JournalEntry => ({
  id: String(++last),
  at: last,
  person: { id: 'ana@example.com', name: 'Ana' },
  operation: 'updateConversation',
  conversationIds: ['c'],
  conversationCount: 1,
  chatId: null,
  target: null,
  wrote,
  outcome,
  status: 200,
  requestId: String(last),
});
/** As the journal gives them: newest first. */
const history = (...entries: JournalEntry[]) => entries.toReversed();

test('back to what was set before, over other changes and what surely failed', () => {
  const before = entry({ state: 'wa', title: 'old' });
  const refused = entry({ state: 'lck' }, 'failed');
  const assigned = entry({ assignee: 'minji' });
  const wrong = entry({ state: 'ea' });
  expect(planUndo(wrong, history(before, refused, assigned, wrong))).toEqual({
    kind: 'back',
    back: { state: 'wa' },
    without: [],
  });
});

test('a change that somebody has overwritten is not undone', () => {
  const wrong = entry({ state: 'ea' });
  const later = entry({ state: 'eu' }, 'unknown');
  expect(planUndo(wrong, history(entry({ state: 'wa' }), wrong, later))).toEqual({
    kind: 'superseded',
    by: later,
  });
});

test('a later change of something else, or one that failed, does not matter', () => {
  const wrong = entry({ state: 'ea' });
  const all = history(entry({ state: 'wa' }), wrong, entry({ title: 'x' }), entry({ state: 'no' }, 'failed'));
  expect(planUndo(wrong, all)).toMatchObject({ kind: 'back', back: { state: 'wa' } });
});

test('what the journal does not know of before is said, and nothing is made up', () => {
  const both = entry({ state: 'ea', categoryIds: [] });
  expect(planUndo(both, history(entry({ state: 'wa' }), both))).toEqual({
    kind: 'back',
    back: { state: 'wa' },
    without: ['categoryIds'],
  });
  expect(planUndo(both, history(both))).toEqual({ kind: 'unknown' });
  expect(planUndo(both, [])).toEqual({ kind: 'unknown' });
});

test('what can be undone at all', () => {
  expect(undoFields(entry({ rating: true, suggestedAnswer: 'x' }))).toEqual([]);
  expect(undoFields(entry({ title: 'x' }, 'failed'))).toEqual([]);
  expect(undoFields(entry({ categoryIds: [], assignee: 'minji' }))).toEqual(['assignee', 'categoryIds']);
});

import { expect, test } from 'vitest';
import { patchActivitySearch, readActivitySearch, toJournalFilter } from './search.ts';

const filter = (url: string) => toJournalFilter(readActivitySearch(new URLSearchParams(url)));

test('without filters everything is asked for; junk is none', () => {
  const all = { from: null, to: null };
  expect(filter('')).toEqual(all);
  expect(filter('outcome=maybe&operation=getConversation&from=yesterday')).toEqual(all);
});

test('each filter reaches the journal, and the URL keeps it', () => {
  const url = 'outcome=failed&operation=setTitle&person=ana%40example.com&from=2026-11-01T00%3A00Z';
  expect(filter(url)).toEqual({
    outcome: 'failed',
    operation: ['setTitle'],
    personId: 'ana@example.com',
    from: Date.UTC(2026, 10, 1),
    to: null,
  });
  expect(patchActivitySearch(new URLSearchParams(url), {}).toString()).toBe(url);
});

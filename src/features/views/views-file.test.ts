import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readViewsFile, writeViewsFile } from './views-file.ts';

const same = (query: string) => query;
const refunds = { name: 'Refunds', query: '?searchTerm=refund', pinned: true };

test('a file gives back the views that went into it', () => {
  const view = fc.record({
    name: fc.string({ minLength: 1, maxLength: 80 }).filter((name) => name.trim() === name),
    query: fc.string({ maxLength: 200 }),
    pinned: fc.boolean(),
  });
  const views = fc.uniqueArray(view, { selector: ({ name, query }) => `${name}\n${query}` });
  fc.assert(
    fc.property(views, (all) => {
      expect(readViewsFile(writeViewsFile(all), [], same)).toEqual({ fresh: all, already: 0 });
    }),
  );
});

test('what is there already, or twice in the file, is not taken again', () => {
  const text = writeViewsFile([refunds, refunds, { ...refunds, name: 'Money back' }]);
  expect(readViewsFile(text, [refunds], same)).toEqual({
    fresh: [{ ...refunds, name: 'Money back' }],
    already: 2,
  });
});

test('a query is taken as views keep it', () => {
  const file = writeViewsFile([{ ...refunds, query: '?evil=1' }]);
  expect(readViewsFile(file, [], () => '')?.fresh).toEqual([{ ...refunds, query: '' }]);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"views":[]}',
  '{"parley":"views","version":2,"views":[]}',
  '{"parley":"views","version":1,"views":[{"name":"","query":"","pinned":true}]}',
  '{"parley":"views","version":1,"views":[{"name":"a","query":7,"pinned":true}]}',
])('%j is no file of views', (text) => expect(readViewsFile(text, [], same)).toBeNull());

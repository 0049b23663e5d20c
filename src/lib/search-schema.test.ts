import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { choice, flag, instant, patchSearch, readSearch, text, texts, triState } from './search-schema.ts';

const schema = {
  term: text(),
  ids: texts(),
  active: flag(),
  running: triState(),
  from: instant(),
  order: choice(z.enum(['NEW', 'OLD']), 'NEW'),
};
const defaults = { term: '', ids: [], active: false, running: null, from: null, order: 'NEW' };
const read = (query: string) => readSearch(schema, new URLSearchParams(query));
const patch = (query: string, values: Parameters<typeof patchSearch<typeof schema>>[2]) =>
  patchSearch(schema, new URLSearchParams(query), values).toString();

describe('read', () => {
  test('nothing gives the defaults', () => {
    expect(read('')).toEqual(defaults);
  });
  test('each kind is read', () => {
    expect(
      read('term=+refund+&ids=b&ids=a&active=true&running=false&from=2026-11-23T05:00Z&order=OLD'),
    ).toEqual({
      term: 'refund',
      ids: ['b', 'a'],
      active: true,
      running: false,
      from: Date.UTC(2026, 10, 23, 5),
      order: 'OLD',
    });
  });
  test.each([
    'term=&ids=&ids=+',
    'active=TRUE&running=maybe&order=old',
    'active=1&running=1&order=',
    'from=yesterday',
    'from=1700000000000',
    'from=2026-13-01',
    // Date.parse takes these for days of March and for the day after.
    'from=2026-02-30',
    'from=2026-02-29T10:00Z',
    'from=2026-01-01T24:00Z',
    'from=2026-01-01T10:00%2B99:00',
    'from=2026-01-01T10',
    'from=2026-01-01T10:00Z%00',
    // Beyond the years that four digits can write.
    'from=9999-12-31T23:59-10:00',
    'from=0000-01-01T00:00%2B10:00',
    'unknown=1&__proto__=2&constructor=3',
  ])('%s is junk and becomes the default', (query) => {
    expect(read(query)).toEqual(defaults);
  });
  test('a moment without a zone is UTC, a day is its start', () => {
    expect(read('from=2026-11-23T05:00').from).toBe(Date.UTC(2026, 10, 23, 5));
    expect(read('from=2026-11-23').from).toBe(Date.UTC(2026, 10, 23));
    expect(read('from=2026-11-23T05:00:07.089%2B09:00').from).toBe(Date.UTC(2026, 10, 22, 20, 0, 7, 89));
    expect(read('from=2028-02-29').from).toBe(Date.UTC(2028, 1, 29));
  });
  test('a list has each value once and an end', () => {
    expect(read('ids=a&ids=b&ids=a').ids).toEqual(['a', 'b']);
    const many = Array.from({ length: 300 }, (_, i) => `ids=${i}`).join('&');
    expect(read(many).ids).toHaveLength(100);
    expect(read(`ids=${'x'.repeat(501)}&ids=y`).ids).toEqual(['y']);
  });
  test('a text has an end that does not part a character', () => {
    expect(read(`term=${'x'.repeat(900)}`).term).toHaveLength(500);
    expect(read(`term=${'x'.repeat(499)}😀`).term).toBe('x'.repeat(499));
  });
});

describe('patch', () => {
  test('a default leaves the URL', () => {
    expect(patch('term=a&ids=b&active=true&running=true&from=2026-01-01&order=OLD', read(''))).toBe('');
  });
  test('what the schema does not know stays, also where its name is one that every object has', () => {
    const foreign = 'chat=c1&chat=c2&toString=1&constructor=2&__proto__=3';
    expect(patch(`${foreign}&term=a`, { term: '', active: true })).toBe(`active=true&${foreign}`);
  });
  test('the same state gives the same URL, whatever order it came in', () => {
    expect(patch('order=OLD&from=2026-01-01&term=a', {})).toBe(
      patch('term=a&order=OLD', { from: Date.UTC(2026, 0, 1) }),
    );
  });
  test('moments are written to the minute where that is exact', () => {
    const at = (ms: number) => new URLSearchParams(patch('', { from: ms })).get('from');
    expect(at(Date.UTC(2026, 10, 23, 5))).toBe('2026-11-23T05:00Z');
    expect(at(Date.UTC(2026, 10, 23, 5, 0, 9))).toBe('2026-11-23T05:00:09.000Z');
    expect(at(Date.UTC(2026, 10, 23, 5, 0, 0, 7))).toBe('2026-11-23T05:00:00.007Z');
  });
});

const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .map((one) => one.trim())
  .filter((one) => one !== '');
const state = fc.record({
  term: fc.oneof(fc.constant(''), word),
  ids: fc.uniqueArray(word, { maxLength: 20 }),
  active: fc.boolean(),
  running: fc.constantFrom(true, false, null),
  from: fc.option(fc.integer({ min: Date.UTC(0, 0), max: Date.UTC(9999, 11, 31) })),
  order: fc.constantFrom('NEW' as const, 'OLD' as const),
});
const iso = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
const offset = fc.constantFrom('', 'Z', '+09:00', '-12:00', '+14:00', '-99:99');
const junk = fc.oneof(
  fc.string({ unit: 'binary' }),
  // About as long as a text may be, so that the cut falls anywhere.
  fc.string({ unit: 'grapheme', maxLength: 15 }).map((tail) => `${'a'.repeat(490)}${tail}`),
  fc.constantFrom('true', 'false', 'NEW', 'OLD', ' ', '😀'.repeat(251), `${'a'.repeat(499)} b`),
  fc.tuple(iso, offset).map((parts) => parts.join('')),
);
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(schema)), fc.string()), junk))
  .map((pairs) => new URLSearchParams(pairs));

test('every state comes back from its URL', () => {
  fc.assert(
    fc.property(state, query, (values, before) => {
      const url = patchSearch(schema, before, values).toString();
      expect(readSearch(schema, new URLSearchParams(url))).toEqual(values);
    }),
  );
});

test('no URL makes reading throw, and what was read is a state that can be written', () => {
  fc.assert(
    fc.property(query, (search) => {
      const values = readSearch(schema, search);
      const url = patchSearch(schema, search, {});
      expect(readSearch(schema, url)).toEqual(values);
      expect(patchSearch(schema, url, {}).toString()).toBe(url.toString());
    }),
  );
});

test('what the schema does not know survives any patch, in its order', () => {
  const foreign = (search: URLSearchParams) => [...search].filter(([name]) => !Object.hasOwn(schema, name));
  fc.assert(
    fc.property(query, state, (search, values) => {
      expect(foreign(patchSearch(schema, search, values))).toEqual(foreign(search));
    }),
  );
});

test('a day that moves is read as a moment, and stays as it is while others change', () => {
  const moving = read('from=today-7').from;
  expect(moving).toBeLessThan(Date.now() - 6 * 86_400_000);
  expect(patch('from=today-7&term=x', { term: 'y' })).toBe('term=y&from=today-7');
  expect(patch('from=today-7', { from: Date.UTC(2026, 0, 1) })).toBe('from=2026-01-01T00%3A00Z');
  expect(patch('from=today-7', { from: null })).toBe('');
  expect(patch('from=today-x', { term: 'y' })).toBe('term=y');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpoints } from './endpoints.ts';
import { conversationOrder } from './conversation-order.ts';
import { comma, decodeQuery, encodeQuery, one } from './query-param.ts';

const list = endpoints.listConversations.query;
const single = endpoints.getConversation.query;
const decode = (query: string) => decodeQuery(list, new URLSearchParams(query));

describe('encode', () => {
  test('lists are repeated, and come in the order of the table whatever the order of the values', () => {
    const query = encodeQuery(list, { order: 'LAST_CHAT_TIME_ASC', userIds: ['a', 'b'], activeOnly: true });
    expect(query.toString()).toBe('userIds=a&userIds=b&activeOnly=true&order=LAST_CHAT_TIME_ASC');
  });
  test('variables of the single conversation have commas between', () => {
    expect(encodeQuery(single, { variables: ['plan', 'region'] }).get('variables')).toBe('plan,region');
  });
  test('null, undefined and empty lists are left out; false and zero are not', () => {
    expect(encodeQuery(list, { llmAppId: null, categoryId: undefined, userIds: [] }).toString()).toBe('');
    expect(encodeQuery(single, { variables: [] }).toString()).toBe('');
    expect(encodeQuery(list, { backgroundRunning: false, startedAt: 0 }).toString()).toBe(
      'startedAt=0&backgroundRunning=false',
    );
  });
  test('the characters of ids are escaped', () => {
    expect(encodeQuery(list, { llmAppId: 'TE+/A=' }).toString()).toBe('llmAppId=TE%2B%2FA%3D');
  });
  test('a value that is not in the table goes nowhere', () => {
    const values = { searchTerm: 'x', hacked: '1' };
    expect(encodeQuery(list, values).toString()).toBe('searchTerm=x');
  });
});

describe('decode', () => {
  test('numbers and booleans get their kind, and a text that looks like one stays a text', () => {
    expect(decode('startedAt=1700000000.5&activeOnly=true&searchTerm=true&llmAppId=12')).toEqual({
      ok: true,
      values: { startedAt: 1700000000.5, activeOnly: true, searchTerm: 'true', llmAppId: '12' },
    });
  });
  test('commas part a list, also over repeated names', () => {
    const read = decodeQuery(single, new URLSearchParams('variables=a,b&variables=c'));
    expect(read).toEqual({ ok: true, values: { variables: ['a', 'b', 'c'] } });
  });
  test('an empty text is a text', () => {
    expect(decode('searchTerm=')).toEqual({ ok: true, values: { searchTerm: '' } });
  });
  test.each([
    'startedAt=',
    'startedAt=1e3',
    'startedAt=+5',
    'startedAt=%205',
    'startedAt=0x10',
    'startedAt=Infinity',
    'startedAt=1&startedAt=2',
    `startedAt=${'9'.repeat(400)}`,
    'activeOnly=TRUE',
    'activeOnly=1',
    'activeOnly=',
    'pageSize=0',
    'pageSize=51',
    'pageSize=1.5',
    'order=newest',
    'order=',
    'unknown=1',
    '__proto__=1',
    'toString=1',
  ])('%s is refused by name', (query) => {
    const read = decode(query);
    expect(read.ok).toBe(false);
    const name = query.slice(0, query.indexOf('='));
    expect(read).toHaveProperty('problems', [expect.stringMatching(`^${name}: `)]);
  });
  test('what is wrong is said, and the value is not quoted', () => {
    expect(decode('order=secret')).toHaveProperty('problems', [
      expect.stringMatching(/^order: (?!.*secret).*LAST_CHAT_TIME_DESC/),
    ]);
  });
  test('every problem is told, not only the first', () => {
    expect(decode('x=1&pageSize=0&order=no')).toHaveProperty('problems.length', 3);
  });
});

/** Numbers as they occur: whole ones, and seconds with milliseconds after the point. */
const time = fc.integer({ min: -8.64e15, max: 8.64e15 }).map((ms) => ms / 1000);
const anyText = fc.string({ unit: 'binary' });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someTexts = fc.array(anyText, { minLength: 1 });

test('what is encoded is decoded to the same values', () => {
  const values = fc.record({
    userIds: optional(someTexts),
    llmAppId: optional(anyText),
    startedAt: optional(time),
    endAt: optional(fc.maxSafeInteger().map((n) => n + 0)),
    searchTerm: optional(anyText),
    variables: optional(someTexts),
    pageSize: optional(fc.integer({ min: 1, max: 50 })),
    activeOnly: optional(fc.boolean()),
    backgroundRunning: optional(fc.boolean()),
    order: optional(fc.constantFrom(...conversationOrder.options)),
  });
  fc.assert(
    fc.property(values, (given) => {
      const travelled = new URLSearchParams(encodeQuery(list, given).toString());
      expect(decodeQuery(list, travelled)).toEqual({ ok: true, values: given });
    }),
  );
});

test('a list with commas comes back, unless an item holds one itself', () => {
  const params = { names: comma(z.string()), limit: one(z.number()) };
  const name = anyText.filter((text) => !text.includes(','));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const query = new URLSearchParams(encodeQuery(params, { names }).toString());
      expect(decodeQuery(params, query)).toEqual({ ok: true, values: { names } });
    }),
  );
});

test('no query at all makes decoding throw', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys(list)), anyText);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, anyText)), (pairs) => {
      const read = decodeQuery(list, new URLSearchParams(pairs));
      if (read.ok) expect(Object.keys(read.values).every((key) => key in list)).toBe(true);
      else expect(read.problems.length).toBeGreaterThan(0);
    }),
  );
});

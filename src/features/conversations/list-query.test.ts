import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpoints } from '../../contract/endpoints.ts';
import { decodeQuery, encodeQuery } from '../../contract/query-param.ts';
import { PAGE_SIZE, sendsTime, toListQuery } from './list-query.ts';
import { filterNames, readConversationSearch } from './search.ts';

const params = endpoints.listConversations.query;
const read = (query: string) => readConversationSearch(new URLSearchParams(query));
const sent = (query: string, unit: 'ms' | 's' = 'ms') =>
  encodeQuery(params, toListQuery(read(query), unit)).toString();

test('without filters only order and page size are sent', () => {
  expect(sent('')).toBe(`pageSize=${PAGE_SIZE}&order=LAST_CHAT_TIME_DESC`);
});

test.each([
  ['searchTerm=refund+now', 'searchTerm=refund+now'],
  ['llmAppId=a%3D', 'llmAppId=a%3D'],
  ['categoryId=c%2F', 'categoryId=c%2F'],
  ['userIds=b&userIds=a', 'userIds=b&userIds=a'],
  ['backgroundRunning=false', 'backgroundRunning=false'],
  ['backgroundRunning=true', 'backgroundRunning=true'],
  ['activeOnly=true', 'activeOnly=true'],
  ['variables=plan&variables=region', 'variables=plan&variables=region'],
  ['startedAt=2026-11-01', 'startedAt=1793491200000'],
  ['endAt=2026-11-01', 'endAt=1793491200000'],
  ['firstChatStartedAt=2026-11-01', 'firstChatStartedAt=1793491200000'],
  ['firstChatEndAt=2026-11-01', 'firstChatEndAt=1793491200000'],
  ['order=FIRST_CHAT_TIME_ASC', 'order=FIRST_CHAT_TIME_ASC'],
])('%s is sent as %s', (url, query) => {
  const given = new URLSearchParams(sent(url));
  for (const name of new URLSearchParams(query).keys())
    expect(given.getAll(name)).toEqual(new URLSearchParams(query).getAll(name));
  expect(given.getAll('pageSize')).toEqual(['50']);
});

test('times go in seconds where rows come in seconds', () => {
  const query = new URLSearchParams(
    sent('startedAt=2026-11-01T00:00:00.500Z&firstChatEndAt=2026-11-02', 's'),
  );
  expect(query.get('startedAt')).toBe('1793491200.5');
  expect(query.get('firstChatEndAt')).toBe('1793577600');
});

describe('a search sends a time', () => {
  const times = ['startedAt', 'endAt', 'firstChatStartedAt', 'firstChatEndAt'];
  test.each(filterNames)('with %s: only if that is one', (name) => {
    const value = times.includes(name) ? '1970-01-01' : 'true';
    expect(sendsTime(read(`${name}=${value}`))).toBe(times.includes(name));
  });
});

test('whatever the URL holds, the query is one that the contract allows', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('true', '2026-11-01', 'LAST_CHAT_TIME_ASC'));
  const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.keys(params)), value), { maxLength: 12 });
  fc.assert(
    fc.property(pairs, fc.constantFrom('ms' as const, 's' as const), (url, unit) => {
      const query = new URLSearchParams(sent(new URLSearchParams(url).toString(), unit));
      expect(decodeQuery(params, query)).toHaveProperty('ok', true);
    }),
  );
});

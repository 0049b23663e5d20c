import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpoints } from '../../contract/endpoints.ts';
import {
  conversationSearch,
  filterNames,
  isSet,
  patchConversationSearch,
  readConversationSearch,
  setFilters,
  withoutFilters,
  type ConversationSearch,
} from './search.ts';

const read = (query: string) => readConversationSearch(new URLSearchParams(query));

/** A value of each filter that selects something, and how the URL has it. */
const set: Record<(typeof filterNames)[number], string> = {
  searchTerm: 'searchTerm=refund',
  llmAppId: 'llmAppId=TExNQXBwOjE%3D',
  categoryId: 'categoryId=Q2F0OjE%3D',
  userIds: 'userIds=a&userIds=b',
  backgroundRunning: 'backgroundRunning=false',
  activeOnly: 'activeOnly=true',
  startedAt: 'startedAt=2026-11-01T00%3A00Z',
  endAt: 'endAt=2026-11-02T00%3A00Z',
  firstChatStartedAt: 'firstChatStartedAt=1970-01-01T00%3A00Z',
  firstChatEndAt: 'firstChatEndAt=2026-11-04T00%3A00Z',
  state: 'state=wa',
  assignee: 'assignee=me',
  ended: 'ended=false',
  uncategorized: 'uncategorized=true',
};

test('the URL has every parameter of the API’s list but the two of paging, under the API’s own names', () => {
  const names = Object.keys(endpoints.listConversations.query);
  const own = ['state', 'assignee', 'ended', 'uncategorized'];
  expect(Object.keys(conversationSearch).sort()).toEqual(
    [...names.filter((name) => name !== 'cursor' && name !== 'pageSize'), ...own].sort(),
  );
});

test('all but columns and order are filters', () => {
  const rest = Object.keys(conversationSearch).filter(
    (name) => !filterNames.some((filter) => filter === name),
  );
  expect(rest).toEqual(['variables', 'order']);
});

test('nothing set', () => {
  expect(setFilters(read('order=FIRST_CHAT_TIME_ASC&variables=plan'))).toEqual([]);
});

describe.each(filterNames)('%s', (name) => {
  test('is read, set, and written as it was', () => {
    const search = read(set[name]);
    expect(setFilters(search)).toEqual([name]);
    expect(isSet(search, name)).toBe(true);
    expect(patchConversationSearch(new URLSearchParams(), search).toString()).toBe(set[name]);
  });

  test('is taken away alone', () => {
    const all = new URLSearchParams(Object.values(set).join('&'));
    const rest = filterNames.filter((other) => other !== name);
    expect(setFilters(readConversationSearch(patchConversationSearch(all, withoutFilters([name]))))).toEqual(
      rest,
    );
  });
});

test('clearing all filters leaves order, columns and what belongs to others', () => {
  const url = new URLSearchParams(
    [...Object.values(set), 'order=LAST_CHAT_TIME_ASC&variables=x&panel=1'].join('&'),
  );
  expect(patchConversationSearch(url, withoutFilters(filterNames)).toString()).toBe(
    'variables=x&order=LAST_CHAT_TIME_ASC&panel=1',
  );
});

test('two URLs of the same search give equal values, so that rows are asked for once', () => {
  const pairs = fc.shuffledSubarray(Object.values(set).filter((pair) => !pair.startsWith('userIds')));
  fc.assert(
    fc.property(pairs, (some) => {
      const search = read(some.join('&'));
      const canonical = patchConversationSearch(new URLSearchParams(), search);
      const again: ConversationSearch = readConversationSearch(canonical);
      expect(again).toEqual(search);
      expect(JSON.stringify(again)).toBe(JSON.stringify(search));
    }),
  );
});

import type { QueryValues } from '../../../src/contract/query-param.ts';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { apps } from '../content/apps.ts';
import { categoryBit } from '../content/categories.ts';
import { users } from '../content/users.ts';
import { NO_CATEGORIES } from '../data/columns.ts';
import type { Store } from '../store/store.ts';
import type { World } from './world.ts';

export type ListQuery = QueryValues<typeof endpoints.listConversations.query>;
type Test = (index: number) => boolean;

const userPositions = new Map(users.map(({ userId }, position) => [userId, position]));

/** A test that holds for the conversations that all given filters let pass. An id that nobody has matches nothing. */
export function listFilter(query: ListQuery, { store, search }: World): Test {
  const tests: Test[] = [];
  const add = <T>(value: T | null | undefined, make: (value: T) => Test) => {
    if (value !== null && value !== undefined) tests.push(make(value));
  };
  add(query.startedAt, (time) => (index) => store.get('lastChatTime', index) >= time);
  add(query.endAt, (time) => (index) => {
    const last = store.get('lastChatTime', index);
    return last <= time && last !== -Infinity;
  });
  add(query.firstChatStartedAt, (time) => (index) => store.get('createdAt', index) >= time);
  add(query.firstChatEndAt, (time) => (index) => store.get('createdAt', index) <= time);
  add(query.backgroundRunning, (running) => (index) => (store.get('running', index) === 1) === running);
  add(query.llmAppId, (id) => byApps([id], store));
  add(query.categoryId, (id) => byCategories([id], store));
  if (query.activeOnly === true) tests.push((index) => store.get('isEnd', index) === 0);
  if (query.userIds && query.userIds.length > 0) tests.push(byUsers(query.userIds, store));
  if (query.searchTerm) tests.push(search.matching(query.searchTerm));
  return (index) => {
    for (const test of tests) if (!test(index)) return false;
    return true;
  };
}

/** Conversations of these users. */
export function byUsers(ids: readonly string[], store: Store): Test {
  const positions = new Set(ids.flatMap((id) => userPositions.get(id) ?? []));
  return (index) => {
    const user = store.userOf(index);
    return user !== null && positions.has(user);
  };
}

/** Conversations with these apps. */
export function byApps(ids: readonly string[], store: Store): Test {
  const positions = new Set(apps.flatMap(({ id }, position) => (ids.includes(id) ? [position] : [])));
  return (index) => positions.has(store.get('app', index));
}

/** Conversations in at least one of these categories. */
export function byCategories(ids: readonly string[], store: Store): Test {
  const wanted = ids.reduce((bits, id) => bits | (categoryBit(id) ?? 0), 0);
  return (index) => {
    const bits = store.get('categories', index);
    return bits !== NO_CATEGORIES && (bits & wanted) !== 0;
  };
}

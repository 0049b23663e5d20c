import type { endpoints } from '../../contract/endpoints.ts';
import type { QueryValues } from '../../contract/query-param.ts';
import { msToAlliTime, type AlliTimeUnit } from '../../lib/alli-time.ts';
import type { ConversationSearch } from './search.ts';

/** Rows a page: the most that Alli gives. */
export const PAGE_SIZE = 50;

const orNull = (value: string): string | null => (value === '' ? null : value);

/** The query to Alli for a search, without a cursor. Times go in the unit that rows came in. */
export function toListQuery(
  search: ConversationSearch,
  unit: AlliTimeUnit,
): QueryValues<(typeof endpoints)['listConversations']['query']> {
  const time = (ms: number | null) => (ms === null ? null : msToAlliTime(ms, unit));
  return {
    searchTerm: orNull(search.searchTerm),
    llmAppId: orNull(search.llmAppId),
    categoryId: orNull(search.categoryId),
    userIds: [...search.userIds],
    backgroundRunning: search.backgroundRunning,
    activeOnly: search.activeOnly || null,
    startedAt: time(search.startedAt),
    endAt: time(search.endAt),
    firstChatStartedAt: time(search.firstChatStartedAt),
    firstChatEndAt: time(search.firstChatEndAt),
    variables: [...search.variables],
    order: search.order,
    pageSize: PAGE_SIZE,
  };
}

/** True if the search sends a time, so that the unit must be known first. */
export const sendsTime = (search: ConversationSearch): boolean =>
  search.startedAt !== null ||
  search.endAt !== null ||
  search.firstChatStartedAt !== null ||
  search.firstChatEndAt !== null;

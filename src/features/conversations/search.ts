import * as z from 'zod/mini';
import { conversationOrder } from '../../contract/conversation-order.ts';
import { conversationState } from '../../contract/conversation-state.ts';
import {
  choice,
  flag,
  instant,
  patchSearch,
  readSearch,
  text,
  texts,
  triState,
  type SearchValues,
} from '../../lib/search-schema.ts';

/** The URL of the list: a filter that is not here does not exist. Names are the API's own, but for state and assignee. */
export const conversationSearch = {
  searchTerm: text(),
  llmAppId: text(),
  categoryId: text(),
  userIds: texts(),
  backgroundRunning: triState(),
  activeOnly: flag(),
  /** Last chat after (ms since 1970, UTC). */
  startedAt: instant(),
  /** Last chat before. */
  endAt: instant(),
  firstChatStartedAt: instant(),
  firstChatEndAt: instant(),
  /** As last set through Parley: Alli cannot be asked for either. They select among what the journal knows. */
  state: choice(z.union([z.literal(''), conversationState]), ''),
  /** The id of an agent; `me` is whoever looks. */
  assignee: text(),
  /** Parley's own, over what Alli gives: rows that do not fit are left out after they have come. */
  ended: triState(),
  uncategorized: flag(),
  /** Names of the variables to show as columns. Not a filter: it selects no rows. */
  variables: texts(),
  order: choice(conversationOrder, 'LAST_CHAT_TIME_DESC'),
};
export type ConversationSearch = SearchValues<typeof conversationSearch>;

/** The parameters that select rows. */
export const filterNames = [
  'searchTerm',
  'llmAppId',
  'categoryId',
  'userIds',
  'backgroundRunning',
  'activeOnly',
  'startedAt',
  'endAt',
  'firstChatStartedAt',
  'firstChatEndAt',
  'state',
  'assignee',
  'ended',
  'uncategorized',
] as const satisfies readonly (keyof ConversationSearch)[];
export type FilterName = (typeof filterNames)[number];

const defaults = readSearch(conversationSearch, new URLSearchParams());

export const readConversationSearch = (search: URLSearchParams): ConversationSearch =>
  readSearch(conversationSearch, search);

export const patchConversationSearch = (
  search: URLSearchParams,
  patch: Partial<ConversationSearch>,
): URLSearchParams => patchSearch(conversationSearch, search, patch);

/** True if a filter selects anything, that is: differs from its default. */
export function isSet(search: ConversationSearch, name: FilterName): boolean {
  const value = search[name];
  return Array.isArray(value) ? value.length > 0 : value !== defaults[name];
}

export const setFilters = (search: ConversationSearch): FilterName[] =>
  filterNames.filter((name) => isSet(search, name));

/** True if the journal says which conversations there are: Alli's own filters then only choose among them. */
export const isByJournal = ({ state, assignee }: Pick<ConversationSearch, 'state' | 'assignee'>): boolean =>
  state !== '' || assignee !== '';

/** True if Parley itself leaves out rows: Alli has no filter for that. */
export const isSifted = ({
  ended,
  uncategorized,
}: Pick<ConversationSearch, 'ended' | 'uncategorized'>): boolean => ended !== null || uncategorized;

/** The patch that takes filters away. */
export function withoutFilters(names: readonly FilterName[]): Partial<ConversationSearch> {
  return Object.fromEntries(names.map((name) => [name, defaults[name]]));
}

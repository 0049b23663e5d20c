import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  JOURNAL_PATHS,
  journalPage,
  journalPeople,
  journalQuery,
  knownAnswer,
  knownConversations,
  knownConversationsQuery,
  knownQuery,
} from '../contract/journal.ts';
import { encodeQuery, type QueryValues } from '../contract/query-param.ts';
import { callOwn } from './api-client.ts';

/** What of the journal is asked for: `cursor` and `limit` are for the reader. */
export type JournalFilter = Omit<QueryValues<typeof journalQuery>, 'cursor' | 'limit'>;
export type KnownFilter = Omit<QueryValues<typeof knownConversationsQuery>, 'cursor'>;

/** One page of entries, newest first. */
export const readEntries = (
  filter: JournalFilter,
  cursor: string | null,
  limit: number,
  signal: AbortSignal,
) =>
  callOwn('listEntries', journalPage, {
    path: JOURNAL_PATHS.entries,
    query: encodeQuery(journalQuery, { ...filter, cursor, limit }),
    signal,
  });

/** A page of conversations by what was last set here. */
export const readKnownConversations = (filter: KnownFilter, cursor: string | null, signal: AbortSignal) =>
  callOwn('listKnownConversations', knownConversations, {
    path: JOURNAL_PATHS.conversations,
    query: encodeQuery(knownConversationsQuery, { ...filter, cursor }),
    signal,
  });

/** Entries a page. */
const PAGE = 50;

/** Everything that is read of the team's journal. Only where `gatewayInfo` says that there is one. */
export const journalQueries = {
  all: () => ['journal'] as const,

  /** Entries, newest first. */
  entries: (filter: JournalFilter) =>
    infiniteQueryOptions({
      queryKey: [...journalQueries.all(), 'entries', filter],
      queryFn: ({ pageParam, signal }) => readEntries(filter, pageParam, PAGE, signal),
      initialPageParam: null as string | null,
      getNextPageParam: ({ cursor }) => cursor,
    }),

  /** State and assignee of conversations (at most 100), as they were last set here. */
  known: (conversationIds: readonly string[]) =>
    queryOptions({
      queryKey: [...journalQueries.all(), 'known', conversationIds],
      queryFn: async ({ signal }) => {
        const query = encodeQuery(knownQuery, { id: [...conversationIds] });
        return (await callOwn('getKnown', knownAnswer, { path: JOURNAL_PATHS.known, query, signal })).known;
      },
      staleTime: Infinity,
    }),

  /** Everybody who has an entry; for administrators. */
  people: () =>
    queryOptions({
      queryKey: [...journalQueries.all(), 'people'],
      queryFn: async ({ signal }) =>
        (await callOwn('listPeople', journalPeople, { path: JOURNAL_PATHS.people, signal })).people,
    }),
};

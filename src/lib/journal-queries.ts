import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  JOURNAL_PATHS,
  type JournalEntry,
  journalPage,
  journalPeople,
  journalQuery,
  knownAnswer,
  knownConversations,
  knownConversationsQuery,
  knownQuery,
  MOST_KNOWN,
  newestEntry,
  type KnownValues,
} from '../contract/journal.ts';
import { encodeQuery, type QueryValues } from '../contract/query-param.ts';
import { callOwn } from './api-client.ts';
import { batch } from './batch.ts';

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

/** Entries read at once: the most that the gateway gives. */
const BIG_PAGE = 500;

/** Reads every entry that a filter selects, newest first. Throws as `call` does; the signal's reason. */
export async function readAllEntries(
  filter: JournalFilter,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<JournalEntry[]> {
  const all: JournalEntry[] = [];
  let cursor: string | null = null;
  do {
    const page = await readEntries(filter, cursor, BIG_PAGE, signal);
    all.push(...page.entries);
    cursor = page.cursor;
    onProgress(all.length);
  } while (cursor !== null);
  return all;
}

/** A page of conversations by what was last set here. */
export const readKnownConversations = (filter: KnownFilter, cursor: string | null, signal: AbortSignal) =>
  callOwn('listKnownConversations', knownConversations, {
    path: JOURNAL_PATHS.conversations,
    query: encodeQuery(knownConversationsQuery, { ...filter, cursor }),
    signal,
  });

/** State and assignee of conversations (at most `MOST_KNOWN`), as they were last set here. Throws as `call` does. */
export async function readKnown(conversationIds: readonly string[]): Promise<Record<string, KnownValues>> {
  const query = encodeQuery(knownQuery, { id: [...conversationIds] });
  return (await callOwn('getKnown', knownAnswer, { path: JOURNAL_PATHS.known, query })).known;
}

/** The newest entry of all: what is changed later is not seen yet. Throws as `call` does. */
export const readNewestEntry = async (signal: AbortSignal): Promise<string> =>
  (await callOwn('getNewestEntry', newestEntry, { path: JOURNAL_PATHS.newest, signal })).entryId;

const knownBatch = batch(MOST_KNOWN, async (ids) => {
  const known = await readKnown(ids);
  return (id) => known[id] ?? {};
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

  /** Everything that a filter selects, newest first. Only where that is not much, as of one conversation. */
  allEntries: (filter: JournalFilter) =>
    queryOptions({
      queryKey: [...journalQueries.all(), 'allEntries', filter],
      queryFn: ({ signal }) => readAllEntries(filter, signal, () => undefined),
    }),

  /** State and assignee of a conversation, as they were last set here. Those asked for together are read together. */
  known: (conversationId: string) =>
    queryOptions({
      queryKey: [...journalQueries.all(), 'known', conversationId],
      queryFn: () => knownBatch(conversationId),
      staleTime: Infinity,
    }),

  /** The first conversations by what was last set here, the latest first. */
  knownConversations: (filter: KnownFilter) =>
    queryOptions({
      queryKey: [...journalQueries.all(), 'knownConversations', filter],
      queryFn: async ({ signal }) => (await readKnownConversations(filter, null, signal)).conversationIds,
    }),

  /** Everybody who has an entry; for administrators. */
  people: () =>
    queryOptions({
      queryKey: [...journalQueries.all(), 'people'],
      queryFn: async ({ signal }) =>
        (await callOwn('listPeople', journalPeople, { path: JOURNAL_PATHS.people, signal })).people,
    }),
};

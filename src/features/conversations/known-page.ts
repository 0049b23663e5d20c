import type { QueryClient } from '@tanstack/react-query';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { call } from '../../lib/api-client.ts';
import { HttpError } from '../../lib/api-error.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { readKnownConversations } from '../../lib/journal-queries.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import { knownMatch } from './known-match.ts';
import { toListRow } from './list-row.ts';
import type { ConversationSearch } from './search.ts';
import { toKnownFilter } from './to-known-filter.ts';

/** Reads at once, as no limit of the API is known (FACTS of the API). */
const READS_IN_FLIGHT = 4;

/** Conversations that the journal named and Alli's filters let pass, the last set first. */
export type KnownPage = {
  items: Item<ConversationRead>[];
  cursor: string | null;
  /** All that the journal named, also those that were left out. */
  named: string[];
};

type How = { signal?: AbortSignal | undefined; background?: boolean };

/**
 * Conversations whose state or assignee was last set here to what is searched for, each read from Alli. Goes on until there
 * is one to show, so that an empty page means the end. Throws as `call` does; the signal's reason.
 */
export async function readKnownPage(
  client: QueryClient,
  search: ConversationSearch,
  cursor: string | null,
  { signal = new AbortController().signal, background = false }: How,
): Promise<KnownPage> {
  const page: KnownPage = { items: [], cursor, named: [] };
  const [info, { person }] = await Promise.all([
    client.query(gatewayInfoQuery()),
    client.query(sessionQuery()),
  ]);
  const filter = toKnownFilter(search, person, info);
  if (filter === null) return { ...page, cursor: null };
  const categoryName = (id: string) => info.directory.categories.find((one) => one.id === id)?.name ?? id;
  const passes = async (item: Item<ConversationRead>) => {
    const row = toListRow(item, '');
    if (!row.readable) return true;
    return knownMatch(row, search, categoryName) && (await runsAsWanted(row.id, search, signal, background));
  };
  do {
    const known = await readPatiently(() => readKnownConversations(filter, page.cursor, signal), signal);
    const read = await mapInFlight(known.conversationIds, READS_IN_FLIGHT, async (id) => {
      const item = await readPatiently(() => readOne(id, signal, background), signal);
      return (await passes(item)) ? [item] : [];
    });
    page.items.push(...read.flat());
    page.named.push(...known.conversationIds);
    page.cursor = known.cursor;
  } while (page.items.length === 0 && page.cursor !== null);
  return page;
}

/** All of them, page by page. Throws as `readKnownPage` does. */
export async function* knownPages(
  client: QueryClient,
  search: ConversationSearch,
  signal: AbortSignal,
): AsyncGenerator<Item<ConversationRead>[]> {
  let cursor: string | null = null;
  do {
    const page: KnownPage = await readKnownPage(client, search, cursor, { signal, background: true });
    yield page.items;
    cursor = page.cursor;
  } while (cursor !== null);
}

/** One conversation; one that Alli does not have any more is a row that says so. */
async function readOne(
  id: string,
  signal: AbortSignal,
  background: boolean,
): Promise<Item<ConversationRead>> {
  try {
    const value = await call('getConversation', { path: { conversation_id: id }, signal, background });
    return { readable: true, value };
  } catch (error) {
    if (!(error instanceof HttpError && error.status === 404)) throw error;
    return { readable: false, id, problem: '404', raw: null };
  }
}

/** Whether it runs in the background, where that is asked for: a conversation itself does not say it. */
async function runsAsWanted(
  id: string,
  { backgroundRunning }: ConversationSearch,
  signal: AbortSignal,
  background: boolean,
): Promise<boolean> {
  if (backgroundRunning === null) return true;
  const path = { conversation_id: id };
  const { isRunning } = await readPatiently(
    () => call('getRunningStatus', { path, signal, background }),
    signal,
  );
  return isRunning === backgroundRunning;
}

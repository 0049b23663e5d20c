import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { call } from '../../lib/api-client.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import type { OneOnly } from '../../lib/one-only.ts';
import { createOneOnly } from '../../lib/one-only.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import type { ExportPage } from './export-source.ts';
import { IN_FLIGHT } from './in-flight.ts';
import { problemOf } from './problem-of.ts';

/** Conversations read at a time: no more of them are held. */
const PIECE = 50;

/**
 * Conversations by their ids, in this order, as they are now, with these variables.
 * @throws as `call` does where it is not one conversation's matter; the signal's reason.
 */
export async function* idPages(
  ids: readonly string[],
  variables: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ExportPage> {
  const oneOnly = createOneOnly();
  for (let at = 0; at < ids.length; at += PIECE) {
    const items = await mapInFlight(ids.slice(at, at + PIECE), IN_FLIGHT, (id) =>
      readOne(id, variables, oneOnly, signal),
    );
    yield { items, isLate: false };
  }
}

async function readOne(
  id: string,
  variables: readonly string[],
  oneOnly: OneOnly,
  signal: AbortSignal,
): Promise<Item<ConversationRead>> {
  signal.throwIfAborted();
  const input = { path: { conversation_id: id }, query: { variables: [...variables] } };
  try {
    const value = await readPatiently(
      () => call('getConversation', { ...input, signal, background: true }),
      signal,
    );
    oneOnly.succeeded();
    return { readable: true, value };
  } catch (error) {
    return { readable: false, id, problem: problemOf(error, oneOnly, signal), raw: null };
  }
}

import type { Hono } from 'hono';
import {
  JOURNAL_PATHS,
  journalQuery,
  knownConversationsQuery,
  knownQuery,
  MOST_KNOWN,
  type KnownAnswer,
  type NewestEntry,
} from '../../src/contract/journal.ts';
import { mayDo } from '../../src/contract/permission.ts';
import type { Role } from '../../src/contract/person.ts';
import { decodeQuery, type QueryParams, type QueryValues } from '../../src/contract/query-param.ts';
import type { GatewayEnv } from '../gateway/gateway-env.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { SignIn } from '../gateway/sign-in.ts';
import type { Journal } from './create-journal.ts';
import { isCursor, listEntries, listPeople, newestEntryId } from './entry-store.ts';
import { eventStream } from './event-stream.ts';
import { conversationsWith, knownOf } from './known-store.ts';
import { openOrRefuse } from './open-or-refuse.ts';

/** What can be read of the journal. Without one there is nothing here, and `gatewayInfo` says so. */
export function addJournalRoutes(
  app: Hono<GatewayEnv>,
  journal: Journal,
  signIn: Pick<SignIn, 'identify'>,
  stopSignal: AbortSignal,
): void {
  app.get(JOURNAL_PATHS.entries, async (c) => {
    const query = read(journalQuery, c.req.url);
    if (query.cursor && !isCursor(query.cursor)) throw new Refusal('bad-query', 'cursor: not one of ours');
    if (!query.conversationId) onlyAdmins(c.var.person.role);
    return c.json(await listEntries(await openOrRefuse(journal), query));
  });

  app.get(JOURNAL_PATHS.people, async (c) => {
    onlyAdmins(c.var.person.role);
    return c.json({ people: await listPeople(await openOrRefuse(journal)) });
  });

  app.get(JOURNAL_PATHS.known, async (c) => {
    const ids = read(knownQuery, c.req.url).id ?? [];
    if (ids.length > MOST_KNOWN) throw new Refusal('bad-query', `id: at most ${MOST_KNOWN}`);
    const answer: KnownAnswer = { known: await knownOf(await openOrRefuse(journal), ids) };
    return c.json(answer);
  });

  app.get(JOURNAL_PATHS.newest, async (c) => {
    const answer: NewestEntry = { entryId: await newestEntryId(await openOrRefuse(journal)) };
    return c.json(answer);
  });

  app.get(JOURNAL_PATHS.conversations, async (c) => {
    const { cursor, ...wanted } = read(knownConversationsQuery, c.req.url);
    return c.json(await conversationsWith(await openOrRefuse(journal), wanted, cursor));
  });

  app.get(JOURNAL_PATHS.events, async (c) => {
    await openOrRefuse(journal);
    const identify = () => signIn.identify(c.req.raw, c.env.peer);
    return eventStream(journal, identify, c.req.raw.signal, stopSignal);
  });
}

function read<P extends QueryParams>(params: P, url: string): QueryValues<P> {
  const decoded = decodeQuery(params, new URL(url).searchParams);
  if (!decoded.ok) throw new Refusal('bad-query', decoded.problems.join('; '));
  return decoded.values;
}

function onlyAdmins(role: Role): void {
  if (!mayDo(role, 'readTeamJournal'))
    throw new Refusal('not-allowed', 'The record of what the whole team has done is for administrators.');
}

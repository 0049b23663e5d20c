import * as z from 'zod/mini';
import { conversationState } from '../../src/contract/conversation-state.ts';
import type { KnownConversations, KnownValues } from '../../src/contract/journal.ts';
import type { Sql } from './sql.ts';

/** Conversations a page: as many as a page of Alli's list. */
const PAGE = 50;

const knownRow = z.object({
  conversation_id: z.string(),
  state: z.nullable(conversationState),
  assignee: z.nullable(z.string()),
  entry_id: z.string(),
  at: z.number(),
  person_id: z.string(),
  person_name: z.nullable(z.string()),
  outcome: z.enum(['ok', 'unknown']),
});

const idRow = z.object({ conversation_id: z.string(), entry_id: z.string() });
const lookedRow = z.extend(idRow, { holds: z.nullable(z.boolean()) });

/**
 * State and assignee as they were last set here: the newest entry that set each and did not surely fail. Derived from the
 * entries at each reading, so that there is nothing that could disagree with them.
 */
export async function knownOf(
  sql: Sql,
  conversationIds: readonly string[],
): Promise<Record<string, KnownValues>> {
  const latest = (field: 'state' | 'assignee') =>
    `SELECT DISTINCT ON (t.conversation_id)
       t.conversation_id, ${field === 'state' ? 't.state, NULL AS assignee' : 'NULL AS state, t.assignee'},
       e.id::text AS entry_id, e.at::float8, e.person_id, e.person_name, e.outcome
     FROM parley_touched t JOIN parley_entries e ON e.id = t.entry_id
     WHERE t.conversation_id = ANY ($1::text[]) AND t.${field} IS NOT NULL AND e.outcome <> 'failed'
     ORDER BY t.conversation_id, t.entry_id DESC`;
  const rows = await sql.query(`(${latest('state')}) UNION ALL (${latest('assignee')})`, [conversationIds]);
  const known: Record<string, KnownValues> = {};
  for (const raw of rows) {
    const row = knownRow.parse(raw);
    const facts = {
      sure: row.outcome === 'ok',
      at: row.at,
      person: { id: row.person_id, name: row.person_name },
      entryId: row.entry_id,
    };
    known[row.conversation_id] = {
      ...known[row.conversation_id],
      ...(row.state === null ? {} : { state: { value: row.state, ...facts } }),
      ...(row.assignee === null ? {} : { assignee: { value: row.assignee, ...facts } }),
    };
  }
  const newest = await sql.query(
    `SELECT conversation_id, max(entry_id)::text AS entry_id FROM parley_touched
     WHERE conversation_id = ANY ($1::text[]) GROUP BY conversation_id`,
    [conversationIds],
  );
  for (const { conversation_id: id, entry_id: newestEntryId } of z.array(idRow).parse(newest))
    known[id] = { ...known[id], newestEntryId };
  return known;
}

/** Where a page ended: a bulk update names many conversations in one entry, so that both are needed. */
const PLACE = /^(\d{1,19})\.(.+)$/;

/**
 * Entries that are looked at in one query: at first, and at most. What somebody had before and others have now may be a
 * year of work; PGlite does one thing at a time, and others come between.
 */
const FIRST_LOOK = 100;
const MOST_LOOK = 1_600;

/** Which conversations have these values as the last that were set here; the latest set first. Give at least one. */
export async function conversationsWith(
  sql: Sql,
  wanted: { state?: string | null | undefined; assignee?: string | null | undefined },
  cursor: string | null | undefined,
): Promise<KnownConversations> {
  const [lead, ...others] = (['assignee', 'state'] as const).filter((field) => wanted[field] != null);
  if (lead === undefined) return { conversationIds: [], cursor: null };
  const also = others.map(
    (field) => `AND $4 = (
      SELECT other.${field} FROM parley_touched other JOIN parley_entries oe ON oe.id = other.entry_id
      WHERE other.conversation_id = t.conversation_id AND other.${field} IS NOT NULL AND oe.outcome <> 'failed'
      ORDER BY other.entry_id DESC LIMIT 1)`,
  );
  const look = (entryId: string | null, conversationId: string | null, count: number) =>
    sql.query(
      `SELECT t.conversation_id, t.entry_id::text, e.outcome <> 'failed' AND NOT EXISTS (
         SELECT FROM parley_touched later JOIN parley_entries le ON le.id = later.entry_id
         WHERE later.conversation_id = t.conversation_id AND later.${lead} IS NOT NULL
           AND later.entry_id > t.entry_id AND le.outcome <> 'failed') ${also.join(' ')} AS holds
       FROM (
         SELECT conversation_id, entry_id FROM parley_touched
         WHERE ${lead} = $1 AND ($2::bigint IS NULL OR (entry_id, conversation_id) < ($2::bigint, $3::text))
         ORDER BY entry_id DESC, conversation_id DESC LIMIT ${count}
       ) t JOIN parley_entries e ON e.id = t.entry_id
       ORDER BY t.entry_id DESC, t.conversation_id DESC`,
      [wanted[lead], entryId, conversationId, ...others.map((field) => wanted[field])],
    );
  let [, entryId = null, conversationId = null] = PLACE.exec(cursor ?? '') ?? [];
  const found: z.infer<typeof idRow>[] = [];
  for (let count = FIRST_LOOK; ; count = Math.min(count * 4, MOST_LOOK)) {
    const rows = z.array(lookedRow).parse(await look(entryId, conversationId, count));
    found.push(...rows.filter(({ holds }) => holds));
    const last = rows.at(-1);
    if (found.length > PAGE || rows.length < count || last === undefined) return toPage(found);
    [entryId, conversationId] = [last.entry_id, last.conversation_id];
  }
}

function toPage(rows: readonly z.infer<typeof idRow>[]): KnownConversations {
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    conversationIds: page.map((row) => row.conversation_id),
    cursor: rows.length > PAGE && last ? `${last.entry_id}.${last.conversation_id}` : null,
  };
}

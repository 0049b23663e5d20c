import * as z from 'zod/mini';
import type {
  JournalEntry,
  JournalOutcome,
  JournalPage,
  JournalTarget,
  journalQuery,
  JournalWrote,
  WriteOperation,
} from '../../src/contract/journal.ts';
import type { Person } from '../../src/contract/person.ts';
import type { LaterChange } from '../../src/contract/problem.ts';
import type { QueryValues } from '../../src/contract/query-param.ts';
import { ENTRY_COLUMNS, toEntry } from './entry-row.ts';
import type { Sql } from './sql.ts';
import { storable } from './storable.ts';

/** Notified with the id of each entry that was completed. */
export const CHANNEL = 'parley_journal';

/** What is written down before a call. */
export type NewEntry = {
  person: Pick<Person, 'id' | 'name'>;
  operation: WriteOperation;
  requestId: string;
  conversationIds: readonly string[];
  chatId: string | null;
  target: JournalTarget | null;
  wrote: JournalWrote;
  /** The newest entry of these conversations that the person has seen; null if it does not matter. */
  seenEntryId: string | null;
};

const begun = z.array(z.object({ id: z.string() }));

/** Whether an entry `e`, `t` of these conversations was made by somebody else since and sets the same. */
const IS_LATER = `t.conversation_id = ANY ($1::text[]) AND t.entry_id > $2::bigint
  AND e.person_id <> $3 AND e.outcome <> 'failed' AND e.wrote ?| $4::text[]`;

/**
 * Writes an entry down; its outcome is `unknown` from now on. Returns its id, or null if somebody else has set the same of
 * any of its conversations since `seenEntryId`: then nothing is written, and `laterChanges` names them.
 */
export async function beginEntry(sql: Sql, entry: NewEntry): Promise<string | null> {
  const { person, operation, requestId, conversationIds, chatId, target, wrote, seenEntryId } =
    storable(entry);
  const rows = await sql.query(
    `WITH entry AS (
       INSERT INTO parley_entries (person_id, person_name, operation, request_id, chat_id, target, wrote)
       SELECT $3, $5, $6, $7, $8, $9::jsonb, $10::jsonb
       WHERE $2::bigint IS NULL OR NOT EXISTS (
         SELECT FROM parley_touched t JOIN parley_entries e ON e.id = t.entry_id WHERE ${IS_LATER})
       RETURNING id
     ), touched AS (
       INSERT INTO parley_touched (conversation_id, entry_id, state, assignee)
       SELECT DISTINCT conversation, entry.id, $11::text, $12::text
       FROM entry, unnest($1::text[]) AS conversation
     )
     SELECT id::text FROM entry`,
    [
      conversationIds,
      seenEntryId,
      person.id,
      Object.keys(wrote),
      person.name,
      operation,
      requestId,
      chatId,
      target === null ? null : JSON.stringify(target),
      JSON.stringify(wrote),
      wrote.state ?? null,
      wrote.assignee ?? null,
    ],
  );
  return begun.parse(rows)[0]?.id ?? null;
}

const laterRow = z.object({
  conversation_id: z.string(),
  entry_id: z.string(),
  at: z.number(),
  person_id: z.string(),
  person_name: z.nullable(z.string()),
});

/** What kept `beginEntry` from writing an entry: the newest change of each conversation that somebody else has changed. */
export async function laterChanges(sql: Sql, entry: NewEntry): Promise<LaterChange[]> {
  const { person, conversationIds, wrote, seenEntryId } = storable(entry);
  const rows = await sql.query(
    `SELECT DISTINCT ON (t.conversation_id)
       t.conversation_id, e.id::text AS entry_id, e.at::float8, e.person_id, e.person_name
     FROM parley_touched t JOIN parley_entries e ON e.id = t.entry_id WHERE ${IS_LATER}
     ORDER BY t.conversation_id, t.entry_id DESC`,
    [conversationIds, seenEntryId, person.id, Object.keys(wrote)],
  );
  return z
    .array(laterRow)
    .parse(rows)
    .map((row) => ({
      conversationId: row.conversation_id,
      entryId: row.entry_id,
      at: row.at,
      person: { id: row.person_id, name: row.person_name },
    }));
}

/** The newest entry of all; `0` if there is none. */
export async function newestEntryId(sql: Sql): Promise<string> {
  const rows = await sql.query('SELECT coalesce(max(id), 0)::text AS id FROM parley_entries');
  return begun.parse(rows)[0]?.id ?? '0';
}

/** Says how a write ended. Done once: a second time changes nothing. */
export async function completeEntry(
  sql: Sql,
  id: string,
  outcome: JournalOutcome,
  status: number | null,
): Promise<void> {
  await sql.query(
    `WITH done AS (
       UPDATE parley_entries
       SET outcome = $2, status = $3, completed_at = (extract(epoch FROM clock_timestamp()) * 1000)::bigint
       WHERE id = $1::bigint AND completed_at IS NULL
       RETURNING id
     )
     SELECT pg_notify('${CHANNEL}', id::text) FROM done`,
    [id, outcome, status],
  );
}

/** Entries by their ids, in any order. */
export async function entriesById(sql: Sql, ids: readonly string[]): Promise<JournalEntry[]> {
  const rows = await sql.query(
    `SELECT ${ENTRY_COLUMNS} FROM parley_entries e WHERE e.id = ANY ($1::text[]::bigint[])`,
    [ids],
  );
  return rows.map(toEntry);
}

/** Where a page ended: time and id of its last entry. */
const PLACE = /^(\d{1,16})\.(\d{1,19})$/;

/** Whether a text can be a cursor of `listEntries`. */
export const isCursor = (text: string): boolean => PLACE.test(text);

/** A page of entries, newest first. */
export async function listEntries(sql: Sql, query: QueryValues<typeof journalQuery>): Promise<JournalPage> {
  const limit = query.limit ?? 50;
  const values: unknown[] = [];
  const wheres: string[] = [];
  const add = (value: unknown, where: (placeholder: string) => string) => {
    if (value === undefined || value === null) return;
    values.push(value);
    wheres.push(where(`$${values.length}`));
  };
  add(
    query.conversationId,
    (p) => `e.id IN (SELECT entry_id FROM parley_touched WHERE conversation_id = ${p})`,
  );
  add(query.personId, (p) => `e.person_id = ${p}`);
  add(query.operation, (p) => `e.operation = ANY (${p}::text[])`);
  // Spelt out, so that the index of what did not go well is used.
  if (query.outcome === 'ok') wheres.push(`e.outcome = 'ok'`);
  else if (query.outcome) add(query.outcome, (p) => `e.outcome <> 'ok' AND e.outcome = ${p}`);
  if (query.suggested === true) wheres.push(`e.wrote ? 'suggestedAnswer'`);
  add(query.from, (p) => `e.at >= ${p}::bigint`);
  add(query.to, (p) => `e.at < ${p}::bigint`);
  const [, at, id] = PLACE.exec(query.cursor ?? '') ?? [];
  if (at !== undefined && id !== undefined) {
    values.push(at, id);
    wheres.push(`(e.at, e.id) < ($${values.length - 1}::bigint, $${values.length}::bigint)`);
  }
  const where = wheres.length === 0 ? '' : `WHERE ${wheres.join(' AND ')}`;
  const rows = await sql.query(
    `SELECT ${ENTRY_COLUMNS} FROM parley_entries e ${where} ORDER BY e.at DESC, e.id DESC LIMIT ${limit + 1}`,
    values,
  );
  const entries = rows.map(toEntry).slice(0, limit);
  const last = entries.at(-1);
  return { entries, cursor: rows.length > limit && last ? `${last.at}.${last.id}` : null };
}

const person = z.array(z.object({ id: z.string(), name: z.nullable(z.string()) }));

/** Everybody who has an entry, by jumping from one person to the next in the index. */
export async function listPeople(sql: Sql): Promise<z.infer<typeof person>> {
  const rows = await sql.query(
    `WITH RECURSIVE people AS (
       (SELECT person_id FROM parley_entries ORDER BY person_id LIMIT 1)
       UNION ALL
       SELECT (SELECT person_id FROM parley_entries WHERE person_id > p.person_id ORDER BY person_id LIMIT 1)
       FROM people p WHERE p.person_id IS NOT NULL
     )
     SELECT person_id AS id,
       (SELECT person_name FROM parley_entries e WHERE e.person_id = p.person_id ORDER BY at DESC, id DESC LIMIT 1) AS name
     FROM people p WHERE person_id IS NOT NULL`,
  );
  return person.parse(rows);
}

import * as z from 'zod/mini';
import {
  journalOutcome,
  journalTarget,
  journalWrote,
  writeOperation,
  type JournalEntry,
} from '../../src/contract/journal.ts';

/** Most conversations that are named with an entry; how many there are is said beside. */
const MOST_NAMED = 50;

/** What is selected of an entry `e`. */
export const ENTRY_COLUMNS = `
  e.id::text, e.at::float8, e.person_id, e.person_name, e.operation, e.request_id, e.chat_id, e.target, e.wrote,
  e.outcome, e.status,
  ARRAY(SELECT conversation_id FROM parley_touched WHERE entry_id = e.id LIMIT ${MOST_NAMED}) AS conversation_ids,
  (SELECT count(*) FROM parley_touched WHERE entry_id = e.id)::int AS conversation_count`;

const row = z.object({
  id: z.string(),
  at: z.number(),
  person_id: z.string(),
  person_name: z.nullable(z.string()),
  operation: writeOperation,
  request_id: z.string(),
  chat_id: z.nullable(z.string()),
  target: z.nullable(journalTarget),
  wrote: journalWrote,
  outcome: journalOutcome,
  status: z.nullable(z.int()),
  conversation_ids: z.array(z.string()),
  conversation_count: z.int(),
});

/** An entry of the contract from what `ENTRY_COLUMNS` selects. */
export function toEntry(raw: unknown): JournalEntry {
  const one = row.parse(raw);
  return {
    id: one.id,
    at: one.at,
    person: { id: one.person_id, name: one.person_name },
    operation: one.operation,
    conversationIds: one.conversation_ids,
    conversationCount: one.conversation_count,
    chatId: one.chat_id,
    target: one.target,
    wrote: one.wrote,
    outcome: one.outcome,
    status: one.status,
    requestId: one.request_id,
  };
}

import type { JournalEntry } from '../../contract/journal.ts';
import { toCsv } from '../../lib/csv.ts';

/** One entry a line. */
export const entriesToJsonLines = (entries: readonly JournalEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const columns = [
  'id',
  'at',
  'personId',
  'personName',
  'operation',
  'outcome',
  'status',
  'requestId',
] as const;

/** A table for spreadsheets; times are ISO 8601 in UTC, what was written stands as JSON. */
export const entriesToCsv = (entries: readonly JournalEntry[]): string =>
  toCsv([
    [...columns, 'conversationIds', 'conversationCount', 'chatId', 'target', 'wrote'],
    ...entries.map((entry) => [
      entry.id,
      new Date(entry.at).toISOString(),
      entry.person.id,
      entry.person.name,
      entry.operation,
      entry.outcome,
      entry.status,
      entry.requestId,
      entry.conversationIds.join(' '),
      entry.conversationCount,
      entry.chatId,
      entry.target === null ? null : JSON.stringify(entry.target),
      JSON.stringify(entry.wrote),
    ]),
  ]);

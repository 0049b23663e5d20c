import type { JournalEntry } from '../../contract/journal.ts';
import { toCsv } from '../../lib/csv.ts';
import { readEntries, type JournalFilter } from '../../lib/journal-queries.ts';

/** Entries read at once: the most that the gateway gives. */
const PAGE = 500;

/** Reads every entry that a filter selects, newest first. Throws as `call` does, and when the signal is aborted. */
export async function readAllEntries(
  filter: JournalFilter,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<JournalEntry[]> {
  const all: JournalEntry[] = [];
  let cursor: string | null = null;
  do {
    const page = await readEntries(filter, cursor, PAGE, signal);
    all.push(...page.entries);
    cursor = page.cursor;
    onProgress(all.length);
  } while (cursor !== null);
  return all;
}

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

import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Directory, DirectoryEntry } from '../../contract/directory.ts';
import type { ConversationRow } from './list-row.ts';
import type { ListPage } from './merge-pages.ts';
import { conversationQueries } from './queries.ts';

/** An id with its name, and whether the name is only what rows show (no operation lists apps, categories or users). */
export type KnownEntry = DirectoryEntry & { seenOnly: boolean };

/** Every readable row of every list that was read in this session. */
export function seenRows(client: QueryClient): ConversationRow[] {
  const lists = client.getQueriesData<InfiniteData<ListPage>>({ queryKey: conversationQueries.lists() });
  const byId = new Map<string, ConversationRow>();
  for (const [, data] of lists)
    for (const page of data?.pages ?? [])
      for (const row of page.rows) if (row.readable) byId.set(row.id, row);
  return [...byId.values()];
}

/** Apps of the directory, then those seen in rows. */
export const knownApps = (directory: Directory | undefined, rows: readonly ConversationRow[]): KnownEntry[] =>
  join(
    directory?.apps ?? [],
    rows.flatMap((row) => (row.appId === null ? [] : [{ id: row.appId, name: row.appName }])),
  );

/**
 * Categories of the directory, then those seen in rows that it does not have. Rows give ids or names (unknown which), the
 * filter takes ids: a seen name is offered as it is, since it may be the id.
 */
export function knownCategories(
  directory: Directory | undefined,
  rows: readonly ConversationRow[],
): KnownEntry[] {
  const named = directory?.categories ?? [];
  const known = new Set(named.flatMap((entry) => [entry.id, entry.name]));
  const seen = rows.flatMap((row) => row.categories).filter((category) => !known.has(category));
  return join(
    named,
    seen.map((category) => ({ id: category, name: category })),
  );
}

/** Users seen in rows. */
export const knownUsers = (rows: readonly ConversationRow[]): KnownEntry[] =>
  join(
    [],
    rows.flatMap((row) => (row.userId === null ? [] : [{ id: row.userId, name: row.userName }])),
  );

/** The name of an id; the id itself where nobody knows one. */
export const nameOf = (entries: readonly DirectoryEntry[], id: string): string =>
  entries.find((entry) => entry.id === id)?.name ?? id;

function join(named: readonly DirectoryEntry[], seen: readonly DirectoryEntry[]): KnownEntry[] {
  const byId = new Map<string, KnownEntry>();
  for (const entry of seen) byId.set(entry.id, { ...entry, seenOnly: true });
  for (const { id } of named) byId.delete(id);
  const others = [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
  return [...named.map((entry) => ({ ...entry, seenOnly: false })), ...others];
}

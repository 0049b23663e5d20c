import { steadyPages, walkConversations, type ListQuery } from '../../lib/walk-conversations.ts';
import type { KnownRow } from './known-row.ts';
import type { FilterTarget } from './target.ts';
import { toKnownRow } from './to-known-row.ts';

/**
 * The conversations that a filter selects, counted through the list: each once, however many of the values it fits. The
 * list takes many users at once, but only one app and one category, so that these are walked one after the other.
 * @throws as `call` does; the signal's reason.
 */
export async function countFilter(
  { by, values }: FilterTarget,
  signal: AbortSignal,
  onProgress: (found: number) => void,
): Promise<{ rows: Map<string, KnownRow>; unreadable: number }> {
  const queries: ListQuery[] =
    by === 'users'
      ? [{ userIds: [...values] }]
      : values.map((value) => (by === 'apps' ? { llmAppId: value } : { categoryId: value }));
  const rows = new Map<string, KnownRow>();
  let unreadable = 0;
  for (const query of queries) {
    const walk = await walkConversations(steadyPages(query, signal), toKnownRow, (found) =>
      onProgress(rows.size + found),
    );
    for (const [id, row] of walk.rows) rows.set(id, row);
    unreadable += walk.unreadable;
    onProgress(rows.size);
  }
  return { rows, unreadable };
}

import type { QueryClient } from '@tanstack/react-query';
import { conversationQueries } from './queries.ts';

/** Asks again what runs, if any of these (null: of all) ran when that was last asked: what was written may have ended it. */
export function lookAtRunning(client: QueryClient, ids: ReadonlySet<string> | null): void {
  const { queryKey } = conversationQueries.running();
  const running = client.getQueryData(queryKey);
  if (ids === null || [...ids].some((id) => running?.has(id)))
    void client.invalidateQueries({ queryKey, exact: true });
}

import { queryOptions, type QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { conversationState } from '../../contract/conversation-state.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { transcriptQueries } from './queries.ts';

const record = z.object({
  state: z.optional(z.object({ value: conversationState, at: z.number() })),
  assignee: z.optional(z.object({ value: z.string(), at: z.number() })),
});
/** What was set of a conversation on this device, and when (ms since 1970, UTC). */
export type SetHere = z.infer<typeof record>;

const PREFIX = 'parley.set.';
const storageKey = (conversationId: string) => PREFIX + conversationId;

/** State and assignee are never given back by Alli: what this device has set is all that it can know of them. */
export const setHereQuery = (conversationId: string) =>
  queryOptions({
    queryKey: [...transcriptQueries.all(conversationId), 'setHere'],
    queryFn: async ({ client }) => {
      // Then what is kept of somebody else is gone (see personal-storage).
      await client.query(sessionQuery());
      return read(conversationId);
    },
    staleTime: 'static',
  });

/** Remembers what Alli has taken. */
export function rememberSetHere(client: QueryClient, conversationId: string, set: SetHere): void {
  const next = { ...read(conversationId), ...set };
  client.setQueryData(setHereQuery(conversationId).queryKey, next);
  try {
    localStorage.setItem(storageKey(conversationId), JSON.stringify(next));
  } catch {
    // Storage is full or forbidden: it is known as long as the page is open.
  }
}

/** Shows what another tab of this browser has set, until the function that comes back is called. */
export function hearSetElsewhere(client: QueryClient): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (!key?.startsWith(PREFIX)) return;
    const conversationId = key.slice(PREFIX.length);
    client.setQueryData(setHereQuery(conversationId).queryKey, read(conversationId));
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

function read(conversationId: string): SetHere {
  try {
    const parsed = record.safeParse(JSON.parse(localStorage.getItem(storageKey(conversationId)) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

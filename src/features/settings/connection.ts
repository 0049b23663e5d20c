import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** An answer of Alli, and how long it took (ms). */
export type Connection = { tookMs: number; atMs: number };

/** Asks Alli for one conversation, through the gateway: the smallest call that needs the key. Only when asked to. */
export const connectionQuery = () =>
  queryOptions({
    queryKey: ['connection'],
    queryFn: async ({ signal }): Promise<Connection> => {
      const started = performance.now();
      await call('listConversations', { query: { pageSize: 1 }, signal });
      return { tookMs: Math.round(performance.now() - started), atMs: Date.now() };
    },
    enabled: false,
    // The first answer is what is wanted, a refusal too.
    retry: false,
    gcTime: 0,
  });

import { QueryClient } from '@tanstack/react-query';
import { retryReadDelay, shouldRetryRead } from '../lib/retry-read.ts';

/** The cache of everything read. Writes are never repeated from here: each mutation says itself when that is safe. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetryRead,
        retryDelay: retryReadDelay,
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // Offline is an error like others, and said so: a query that only pauses would look like one that loads.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

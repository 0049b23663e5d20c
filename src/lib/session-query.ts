import { queryOptions } from '@tanstack/react-query';
import { getSession } from './api-client.ts';

/** Who is signed in and what that person may do. It changes only with signing in or out. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => getSession(signal),
    staleTime: 'static',
  });

import { queryOptions } from '@tanstack/react-query';
import { getSession } from './api-client.ts';
import { claimPersonalStorage } from './personal-storage.ts';

/** Who is signed in and what that person may do. It changes only with signing in or out. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      const session = await getSession(signal);
      claimPersonalStorage(session.person.id);
      return session;
    },
    staleTime: 'static',
  });

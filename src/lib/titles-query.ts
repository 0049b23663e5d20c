import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './api-client.ts';
import { mapInFlight } from './map-in-flight.ts';

/** Calls in flight while a screen of titles is read. */
const IN_FLIGHT = 4;

/** Titles of conversations by id. One that cannot be read has none: its id is shown. */
export const titlesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['titles', ids],
    queryFn: async ({ signal }) => {
      const titles = await mapInFlight(ids, IN_FLIGHT, async (id) => {
        try {
          return (await call('getConversation', { path: { conversation_id: id }, signal })).title;
        } catch {
          signal.throwIfAborted();
          return undefined;
        }
      });
      return new Map(ids.map((id, at) => [id, titles[at]]));
    },
    structuralSharing: false,
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });

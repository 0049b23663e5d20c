import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { mapInFlight } from './map-in-flight.ts';
import { titleQuery } from './title-query.ts';

/** Calls in flight while a screen of titles is read. */
const IN_FLIGHT = 4;

/** Titles of conversations by id. One that cannot be read has none: its id is shown. */
export const titlesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['titles', ids],
    queryFn: async ({ client, signal }) => {
      const titles = await mapInFlight(ids, IN_FLIGHT, async (id) => {
        signal.throwIfAborted();
        return client.query(titleQuery(id)).catch(() => undefined);
      });
      return new Map(ids.map((id, at) => [id, titles[at]]));
    },
    structuralSharing: false,
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });

import { queryOptions } from '@tanstack/react-query';
import { readableValues } from '../../contract/tolerant-array.ts';
import { alliTimeUnit, type AlliTimeUnit } from '../../lib/alli-time.ts';
import { call } from '../../lib/api-client.ts';

/**
 * The unit in which Alli gives times, learnt from one row: filters are sent in the unit that rows came in (FACTS of the
 * API). Asked for only where a time filter is set; milliseconds where there is no row to learn from.
 */
export const timeUnitQuery = () =>
  queryOptions({
    queryKey: ['conversations', 'timeUnit'],
    queryFn: async ({ signal }): Promise<AlliTimeUnit> => {
      const page = await call('listConversations', { query: { pageSize: 1 }, signal });
      const [row] = readableValues(page.conversations);
      return row === undefined ? 'ms' : alliTimeUnit(row.createdAt);
    },
    staleTime: 'static',
  });

import { queryOptions } from '@tanstack/react-query';
import { createLanes } from '../../lib/lanes.ts';
import type { DayRange } from './day-range.ts';
import { fetchDays } from './fetch-days.ts';

/** Calls in flight while a long range is read: Alli documents no limit (FACTS of the API), so few. */
const lanes = createLanes(4);

/** Everything that is read for the daily counts. */
export const analyticsQueries = {
  counts: () => ['daily-counts'] as const,

  /** What Alli says of one piece of a range. */
  piece: ({ from, to }: DayRange) =>
    queryOptions({
      queryKey: [...analyticsQueries.counts(), from, to],
      queryFn: ({ signal }) => lanes(() => fetchDays({ from, to }, signal), signal),
      // Days that are over do not change; today is read again by the button.
      staleTime: 5 * 60_000,
    }),
};

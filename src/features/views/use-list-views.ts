import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePermission } from '../../i18n/use-permission.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { viewQueries } from '../../lib/view-queries.ts';
import { savedListViews, type ListView, type SavedListView } from './list-view.ts';
import { shippedViews } from './shipped-views.ts';

export type ListViews = {
  /** Those that ship, then saved ones in their order. */
  views: readonly ListView[];
  saved: readonly SavedListView[];
  /** Kept at the gateway for the team, or in this browser only; undefined until it is known. */
  keptIn: 'team' | 'browser' | undefined;
  /** May share views with the team. */
  mayShare: boolean;
  /** Why the saved ones are not there. */
  error: unknown;
  retry: () => void;
};

/** All views of the list that this person has. */
export function useListViews(): ListViews {
  const info = useQuery(gatewayInfoQuery());
  const isTeam = info.data?.journal;
  const session = useQuery({ ...sessionQuery(), enabled: isTeam === true });
  const { data, error, refetch } = useQuery({ ...viewQueries.all(), enabled: isTeam !== undefined });
  const { may } = usePermission('shareView');
  const person = isTeam ? session.data?.person : undefined;
  const saved = useMemo(() => savedListViews(data ?? [], person), [data, person]);
  return useMemo(
    () => ({
      views: [...shippedViews, ...saved],
      saved,
      keptIn: isTeam === undefined ? undefined : isTeam ? 'team' : 'browser',
      mayShare: isTeam === true && may,
      error,
      retry: () => void refetch(),
    }),
    [saved, isTeam, may, error, refetch],
  );
}

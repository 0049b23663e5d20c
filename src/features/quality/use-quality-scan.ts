import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import type { ListQuery } from '../../lib/walk-conversations.ts';
import { useNow } from '../../ui/use-now.ts';
import { mayStartByItself } from './may-start-by-itself.ts';
import { qualityScan } from './quality-scan.ts';
import type { ScanState } from './scan-state.ts';

type Wanted = {
  filters: ListQuery;
  /** From (included) to (not included), ms since 1970 (UTC). */
  from: number;
  to: number;
  /** Where the period before begins; null: nothing is compared. */
  before: number | null;
  /** Conversations of all that is counted, at most; null while nobody knows. */
  expected: number | null;
};

/** The scan of a range with filters: looked at in the worker, and begun by itself where that costs little. */
export function useQualityScan({ filters, from, to, before, expected }: Wanted): ScanState {
  const { timeZone } = useTimeStyle();
  const owner = useQuery(sessionQuery()).data?.person.id;
  const mode = useQuery(gatewayInfoQuery()).data?.mode;
  const state = useSyncExternalStore(qualityScan.subscribe, qualityScan.getState);
  const nowMs = useNow();
  const filterText = JSON.stringify(filters);
  // The worker is the outside system: it is told what the page looks at.
  useEffect(() => {
    if (owner === undefined || mode === undefined) return;
    const read = JSON.parse(filterText) as ListQuery;
    qualityScan.look({ owner, mode, filters: read, from, to, before, timeZone, nowMs: Date.now() });
  }, [owner, mode, filterText, from, to, before, timeZone]);
  const isWanted = mayStartByItself(state, { expected, from: before ?? from, nowMs });
  useEffect(() => {
    if (isWanted) qualityScan.start();
  }, [isWanted]);
  return state;
}

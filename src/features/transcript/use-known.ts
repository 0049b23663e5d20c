import { useQuery } from '@tanstack/react-query';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { knownValue, type KnownField } from '../../lib/known-value.ts';
import { setHereQuery } from './set-here.ts';

/**
 * What is known of a value that Alli never gives back: from the team's journal, or without one from this device. `seen` is
 * sent with a change, so that nobody overwrites what they have not seen.
 */
export function useKnown<F extends KnownField>(conversationId: string, field: F) {
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal;
  const here = useQuery({ ...setHereQuery(conversationId), enabled: hasJournal === false }).data?.[field];
  const team = useQuery({ ...journalQueries.known(conversationId), enabled: hasJournal === true }).data;
  const entry = team?.[field];
  return {
    known: entry ? knownValue<F>(entry) : here ? { ...here, sure: true, by: null } : undefined,
    seen: team === undefined ? undefined : (entry?.entryId ?? '0'),
  };
}

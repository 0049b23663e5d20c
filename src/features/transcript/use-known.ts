import { useQuery } from '@tanstack/react-query';
import type { KnownValues } from '../../contract/journal.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { setHereQuery } from './set-here.ts';

/** A value as it was last set here. */
export type Known<T> = {
  value: T;
  /** False if no answer told whether Alli took it. */
  sure: boolean;
  /** Milliseconds since 1970 (UTC). */
  at: number;
  /** Who set it; `nobody` where people do not sign in; null if it was on this device. */
  by: { name: string } | 'nobody' | null;
};
type Field = 'state' | 'assignee';

/**
 * What is known of a value that Alli never gives back: from the team's journal, or without one from this device. `seen` is
 * sent with a change, so that nobody overwrites what they have not seen.
 */
export function useKnown<F extends Field>(conversationId: string, field: F) {
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal;
  const here = useQuery({ ...setHereQuery(conversationId), enabled: hasJournal === false }).data?.[field];
  const team = useQuery({ ...journalQueries.known([conversationId]), enabled: hasJournal === true }).data;
  const entry = team?.[conversationId]?.[field];
  return {
    known: entry ? fromJournal<F>(entry) : here ? { ...here, sure: true, by: null } : undefined,
    seen: team === undefined ? undefined : (entry?.entryId ?? '0'),
  };
}

type Entry<F extends Field> = NonNullable<KnownValues[F]>;

function fromJournal<F extends Field>(entry: Entry<F>): Known<Entry<F>['value']> {
  const { value, sure, at, person } = entry;
  return { value, sure, at, by: person.id === 'local' ? 'nobody' : { name: person.name ?? person.id } };
}

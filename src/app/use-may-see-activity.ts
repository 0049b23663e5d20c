import { useQuery } from '@tanstack/react-query';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { sessionQuery } from '../lib/session-query.ts';

/** Whether there is a record of the team, and this person may see it: administrators may. */
export function useMaySeeActivity(): boolean {
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal === true;
  const { data: session } = useQuery({ ...sessionQuery(), enabled: hasJournal });
  return hasJournal && session?.person.role === 'admin';
}

import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../i18n/use-permission.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';

/** Whether there is a record of the team, and this person may see it. */
export function useMaySeeActivity(): boolean {
  const { may } = usePermission('readTeamJournal');
  const info = useQuery(gatewayInfoQuery());
  return may && info.data?.journal === true;
}

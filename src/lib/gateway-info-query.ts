import { queryOptions } from '@tanstack/react-query';
import { getGatewayInfo } from './api-client.ts';

/** What the gateway says of itself: sandbox or Alli, version, directory of names. It changes only with a restart. */
export const gatewayInfoQuery = () =>
  queryOptions({
    queryKey: ['gatewayInfo'],
    queryFn: ({ signal }) => getGatewayInfo(signal),
    staleTime: 'static',
  });

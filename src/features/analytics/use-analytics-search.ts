import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { usePatchAddress } from '../../ui/use-patch-address.ts';
import { patchAnalyticsSearch, readAnalyticsSearch, type AnalyticsSearch } from './search.ts';

export type PatchAnalytics = (patch: Partial<AnalyticsSearch>) => void;

/** The search of the analytics page, read from the URL and changed there: there is no other copy of it. */
export function useAnalyticsSearch(): { search: AnalyticsSearch; patch: PatchAnalytics } {
  const [params] = useSearchParams();
  const patchAddress = usePatchAddress();
  const search = useMemo(() => readAnalyticsSearch(params), [params]);
  const patch = useCallback<PatchAnalytics>(
    (change) => patchAddress((now) => patchAnalyticsSearch(now, change)),
    [patchAddress],
  );
  return { search, patch };
}

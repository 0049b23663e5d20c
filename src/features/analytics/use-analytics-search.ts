import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressParams } from '../../lib/address-params.ts';
import { patchAnalyticsSearch, readAnalyticsSearch, type AnalyticsSearch } from './search.ts';

export type PatchAnalytics = (patch: Partial<AnalyticsSearch>) => void;

/** The search of the analytics page, read from the URL and changed there: there is no other copy of it. */
export function useAnalyticsSearch(): { search: AnalyticsSearch; patch: PatchAnalytics } {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => readAnalyticsSearch(params), [params]);
  const patch = useCallback<PatchAnalytics>(
    (change) => setParams(() => patchAnalyticsSearch(addressParams(), change)),
    [setParams],
  );
  return { search, patch };
}

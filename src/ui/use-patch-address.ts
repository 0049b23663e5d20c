import { useSearchParams } from 'react-router';
import { useStableCallback } from './use-stable-callback.ts';

export type PatchAddress = (
  change: (now: URLSearchParams) => URLSearchParams,
  how?: { replace?: boolean },
) => void;

/**
 * The one way to change the search part of the URL; it stays the same function. It starts from what the address says now:
 * the router hands out what is drawn, and draws a change when it has time, so that a press which comes before that would
 * undo the one before it.
 */
export function usePatchAddress(): PatchAddress {
  const [, setParams] = useSearchParams();
  const patch: PatchAddress = useStableCallback((change, how) =>
    setParams(() => change(new URLSearchParams(location.search)), how),
  );
  return patch;
}

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { usePatchAddress } from '../../ui/use-patch-address.ts';
import { patchDisplay, readDisplay, type ListDisplay } from './display.ts';

export type PatchDisplay = (change: (now: ListDisplay) => Partial<ListDisplay>) => void;

/**
 * How the list is drawn, read from the URL and changed there. A change is no step of the history, and starts from what the
 * URL says by then, which may not be drawn yet.
 */
export function useListDisplay(): { display: ListDisplay; patch: PatchDisplay } {
  const [params] = useSearchParams();
  const patchAddress = usePatchAddress();
  const text = patchDisplay(new URLSearchParams(), readDisplay(params)).toString();
  const display = useMemo(() => readDisplay(new URLSearchParams(text)), [text]);
  const patch = useCallback<PatchDisplay>(
    (change) => patchAddress((now) => patchDisplay(now, change(readDisplay(now))), { replace: true }),
    [patchAddress],
  );
  return { display, patch };
}

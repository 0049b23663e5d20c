import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressParams } from '../../lib/address-params.ts';
import { patchDisplay, readDisplay, type ListDisplay } from './display.ts';

/** How the list is drawn, read from the URL and changed there. A change is no step of the history. */
export function useListDisplay(): { display: ListDisplay; patch: (change: Partial<ListDisplay>) => void } {
  const [params, setParams] = useSearchParams();
  const text = patchDisplay(new URLSearchParams(), readDisplay(params)).toString();
  const display = useMemo(() => readDisplay(new URLSearchParams(text)), [text]);
  const patch = useCallback(
    (change: Partial<ListDisplay>) =>
      setParams(() => patchDisplay(addressParams(), change), { replace: true }),
    [setParams],
  );
  return { display, patch };
}

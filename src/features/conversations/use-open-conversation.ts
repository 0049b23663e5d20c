import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { usePatchAddress } from '../../ui/use-patch-address.ts';

/** The conversation that is open beside the list: `open` in the URL. Opening is a step back away, going on is not. */
export function useOpenConversation(): [string | null, (id: string | null) => void] {
  const [params] = useSearchParams();
  const patchAddress = usePatchAddress();
  const openId = params.get('open');
  const setOpenId = useCallback(
    (id: string | null) =>
      patchAddress(
        (now) => {
          if (id === null) now.delete('open');
          else now.set('open', id);
          return now;
        },
        { replace: openId !== null },
      ),
    [openId, patchAddress],
  );
  return [openId, setOpenId];
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The conversation that is open beside the list: `open` in the URL. Opening is a step back away, going on is not. */
export function useOpenConversation(): [string | null, (id: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const openId = params.get('open');
  const setOpenId = useCallback(
    (id: string | null) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          if (id === null) next.delete('open');
          else next.set('open', id);
          return next;
        },
        { replace: openId !== null },
      ),
    [openId, setParams],
  );
  return [openId, setOpenId];
}

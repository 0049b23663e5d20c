import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same while it does what the latest drawing says, for parts that are drawn again only if what
 * they are given changes. To be called after drawing, as by a press, never while drawing.
 */
export function useStableCallback<A extends unknown[], R>(latest: (...args: A) => R): (...args: A) => R {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  return useCallback((...args: A) => current.current(...args), []);
}

import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isFreeKey, isShortcut } from '../../lib/is-free-key.ts';
import type { OpenCitation } from './use-open-citation.ts';

type Actions = { citations: OpenCitation; step: (by: 1 | -1) => void };

/**
 * C and A step through citations and answers, with Shift backwards; Esc closes the citation. On a page of its own the keys
 * work wherever the focus is, in a panel only within it, since the list beside it has keys too.
 */
export function useCitationKeys(
  root: RefObject<HTMLElement | null>,
  everywhere: boolean,
  { citations, step }: Actions,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isFreeKey(event)) return;
    if (!everywhere && !(event.target instanceof Element && root.current?.contains(event.target))) return;
    if (event.key === 'Escape' && citations.open !== null) citations.show(null);
    else if (!isShortcut(event)) return;
    // By the place on the keyboard, so that they work with a Korean or Japanese layout too.
    else if (event.code === 'KeyC') (event.shiftKey ? citations.previous : citations.next)?.();
    else if (event.code === 'KeyA') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

import { useEffect, useEffectEvent, type RefObject } from 'react';
import { offerActions } from '../../lib/actions.ts';
import { isFreeKey } from '../../lib/is-free-key.ts';
import type { OpenCitation } from './use-open-citation.ts';

type Actions = { citations: OpenCitation; step: (by: 1 | -1) => void };

/**
 * The keys that step through citations and answers, with Shift backwards; Esc closes the citation. In a panel Esc works only
 * within it, since it means something in the list beside it too.
 */
export function useCitationKeys(
  root: RefObject<HTMLElement | null>,
  everywhere: boolean,
  { citations, step }: Actions,
): void {
  const citation = useEffectEvent((shift: boolean) => (shift ? citations.previous : citations.next)?.());
  const answer = useEffectEvent((shift: boolean) => step(shift ? -1 : 1));
  useEffect(
    () => offerActions({ citation: ({ shift }) => citation(shift), answer: ({ shift }) => answer(shift) }),
    [],
  );

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || citations.open === null || !isFreeKey(event)) return;
    if (!everywhere && !(event.target instanceof Element && root.current?.contains(event.target))) return;
    citations.show(null);
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

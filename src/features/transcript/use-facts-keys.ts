import { useEffect, useEffectEvent, type RefObject } from 'react';
import { offerActions } from '../../lib/actions.ts';

/** The keys that lead to what can be changed of a conversation (state first), and to finding in it. */
export function useFactsKeys(
  root: RefObject<HTMLElement | null>,
  open: { facts: () => void; find: () => void },
): void {
  const focusLater = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const edit = useEffectEvent(() => {
    open.facts();
    focusLater('aside [role=combobox]');
  });
  const find = useEffectEvent(() => {
    open.find();
    focusLater('[role=search] input');
  });
  useEffect(() => {
    const ends = [
      // A list beside it edits too: there this is meant where the focus is here.
      offerActions({ edit: () => edit() }, () => root.current),
      offerActions({ find: () => find() }),
    ];
    return () => ends.forEach((end) => end());
  }, [root]);
}

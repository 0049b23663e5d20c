import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { TranscriptProps } from './transcript-props.ts';
import type { OpenCitation } from './use-open-citation.ts';

type Actions = {
  citations: OpenCitation;
  step: (by: 1 | -1) => void;
  walk: TranscriptProps['walk'];
};

/**
 * [ and ] lead to the conversation before and after this one, wherever the focus is. C and A step through citations and
 * answers, with Shift backwards; Esc closes the citation: on a page of its own from everywhere, in a panel only within it,
 * since the list beside it has keys too.
 */
export function useTranscriptKeys(
  root: RefObject<HTMLElement | null>,
  everywhere: boolean,
  { citations, step, walk }: Actions,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (
      !(target instanceof Element) ||
      target.closest('input, textarea, select, [role=dialog], [role=listbox], [role=menu]')
    )
      return;
    // Letters by their place on the keyboard, so that they work while Hangul or kana is on; brackets move from layout to layout.
    const bracket = { '[': walk?.onPrevious, ']': walk?.onNext }[event.key];
    const within = everywhere || root.current?.contains(target) === true;
    if (bracket) bracket();
    else if (!within) return;
    else if (event.code === 'KeyC') (event.shiftKey ? citations.previous : citations.next)?.();
    else if (event.code === 'KeyA') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && citations.open !== null) citations.show(null);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

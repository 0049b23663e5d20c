import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '../../lib/is-free-key.ts';
import type { TranscriptProps } from './transcript-props.ts';

/** [ and ] lead to the conversation before and after this one, wherever the focus is, and while one is still opening too. */
export function useWalkKeys(walk: TranscriptProps['walk']): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return;
    // By what the key says: brackets stand elsewhere on each layout.
    const go = event.key === '[' ? walk?.onPrevious : event.key === ']' ? walk?.onNext : null;
    if (!go) return;
    event.preventDefault();
    go();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

import { useEffect, useEffectEvent, useState } from 'react';

/** How long nothing must be typed before it counts, in ms. */
const PAUSE_MS = 250;

/**
 * A text that is being typed: it lives here while the field has the focus, and goes to `commit` when the typing pauses,
 * with Enter, and when the field is left. Nothing goes out while Hangul or kana is being composed.
 */
export function useTextDraft(value: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const flush = useEffectEvent(() => {
    if (draft !== null && draft.trim() !== value) commit(draft.trim());
  });

  useEffect(() => {
    if (draft === null || composing) return;
    const timer = setTimeout(() => flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, composing]);

  return {
    value: draft ?? value,
    onChange: (text: string) => {
      setDraft(text);
      // The cross empties at once: there is nothing left to wait for.
      if (text === '' && !composing) commit('');
    },
    input: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
      onBlur: () => {
        if (draft !== null && draft.trim() !== value) commit(draft.trim());
        setDraft(null);
      },
    },
    /** Commits what is typed without waiting, as Enter does. */
    commitNow: () => {
      if (draft !== null && draft.trim() !== value) commit(draft.trim());
    },
  };
}

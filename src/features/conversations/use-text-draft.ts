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
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(false);

  if (value !== seen) {
    setSeen(value);
    setSent(false);
    // Changed by somebody else, such as Back: a draft would hide it, and undo it when the field is left.
    if (!sent) setDraft(null);
  }

  const send = (text: string) => {
    if (text === value) return;
    setSent(true);
    commit(text);
  };
  const sendDraft = () => {
    if (draft !== null) send(draft.trim());
  };
  const afterPause = useEffectEvent(sendDraft);

  useEffect(() => {
    if (draft === null || composing) return;
    const timer = setTimeout(() => afterPause(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, composing]);

  return {
    value: draft ?? value,
    onChange: (text: string) => {
      setDraft(text);
      // The cross empties at once: there is nothing left to wait for.
      if (text === '' && !composing) send('');
    },
    input: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
      onBlur: () => {
        sendDraft();
        setDraft(null);
        setComposing(false);
      },
    },
    /** Commits what is typed without waiting, as Enter does. */
    commitNow: sendDraft,
  };
}

import { useEffect, useRef, useState } from 'react';

/**
 * Whether a field is being edited: while it has the focus, and until the press that took the focus away is over. What
 * shrinks in the middle of a press moves its neighbours, and the press would miss the one it was meant for.
 */
export function useEditing() {
  const [editing, setEditing] = useState(false);
  const left = useRef(false);
  const pressed = useRef(false);

  useEffect(() => {
    if (!editing) return;
    const abort = new AbortController();
    const options = { signal: abort.signal, capture: true };
    const press = () => {
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
      // The click comes after the release.
      if (left.current) setTimeout(() => setEditing(!left.current));
    };
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    return () => abort.abort();
  }, [editing]);

  const onFocus = () => {
    left.current = false;
    setEditing(true);
  };
  const onBlur = () => {
    left.current = true;
    if (!pressed.current) setEditing(false);
  };
  return { editing, onFocus, onBlur };
}

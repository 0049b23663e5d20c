import { useEffect, useState } from 'react';

/** How long "Copied" stays, ms. */
const SHOWN = 2000;

/** Puts a text on the clipboard and tells for two seconds that it did. If the browser refuses, nothing is told. */
export function useCopy(): { copied: boolean; copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return { copied, copy };
}

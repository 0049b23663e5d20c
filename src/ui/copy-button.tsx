import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import type { ButtonLook } from './button-class-name.ts';
import { IconButton } from './icon-button.tsx';

type CopyButtonProps = ButtonLook & {
  /** What is put on the clipboard. */
  text: string;
  /** The verb, e.g. "Copy ID". */
  label: string;
  /** Said in its place for two seconds, e.g. "Copied". */
  copiedLabel: string;
  iconOnly?: boolean | undefined;
};

/** How long "Copied" stays, ms. */
const SHOWN = 2000;

/** Copies a text and says that it did. If the browser refuses, the label simply stays. */
export function CopyButton({ text, label, copiedLabel, iconOnly = false, ...look }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Refused, or without HTTPS there is no clipboard at all.
      setCopied(false);
    }
  };
  const words = copied ? copiedLabel : label;
  const icon = copied ? <Check /> : <Copy />;
  // A changed name of the focused button is not announced by every screen reader, a live region is.
  return iconOnly ? (
    <IconButton icon={icon} label={words} onClick={() => void copy()} aria-live="polite" />
  ) : (
    <Button {...look} icon={icon} onClick={() => void copy()} aria-live="polite">
      {words}
    </Button>
  );
}

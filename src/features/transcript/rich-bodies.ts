import { useSyncExternalStore } from 'react';
import type { DraftBody } from './draft-body.tsx';
import type { MarkdownBody } from './markdown-body.tsx';

type Bodies = { MarkdownBody: typeof MarkdownBody; DraftBody: typeof DraftBody };

let bodies: Bodies | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches what shows Markdown and Draft.js. A failure is tried again with the next message that needs it. */
export function loadRichBodies(): void {
  loading ??= Promise.all([import('./markdown-body.tsx'), import('./draft-body.tsx')]).then(
    ([markdown, draft]) => {
      bodies = { MarkdownBody: markdown.MarkdownBody, DraftBody: draft.DraftBody };
      for (const listener of listeners) listener();
    },
    () => {
      loading = null;
    },
  );
}

/**
 * What shows Markdown and Draft.js, or null while it is on its way. Not `React.lazy`, which always shows its fallback
 * first: what was fetched on hover must be drawn at once, without a jump.
 */
export const useRichBodies = (): Bodies | null => useSyncExternalStore(subscribe, () => bodies);

function subscribe(listener: () => void): () => void {
  loadRichBodies();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

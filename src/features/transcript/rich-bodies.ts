import { useSyncExternalStore } from 'react';
import { whenIdle } from '../../lib/when-idle.ts';
import type { DraftBody } from './draft-body.tsx';
import type { MarkdownBody } from './markdown-body.tsx';
import type { MarkdownWords } from './markdown-words.tsx';

type Bodies = {
  MarkdownBody: typeof MarkdownBody;
  MarkdownWords: typeof MarkdownWords;
  DraftBody: typeof DraftBody;
};

let bodies: Bodies | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches what shows Markdown and Draft.js. A failure is tried again with the next message that needs it. */
export function loadRichBodies(): void {
  loading ??= Promise.all([
    import('./markdown-body.tsx'),
    import('./markdown-words.tsx'),
    import('./draft-body.tsx'),
  ]).then(
    ([{ MarkdownBody, warmMarkdown }, { MarkdownWords }, { DraftBody }]) => {
      whenIdle(warmMarkdown);
      bodies = { MarkdownBody, MarkdownWords, DraftBody };
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

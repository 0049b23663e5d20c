import { useState } from 'react';
import type * as z from 'zod/mini';
import { readDraft, writeDraft } from '../../lib/stored-draft.ts';

/**
 * Something typed and not yet sent, kept on this device under a key: it survives a reload, leaving the page, and an
 * expired session. Null is no draft. A component keeps one key for its life.
 */
export function useDraft<S extends z.ZodMiniType>(
  key: string,
  schema: S,
): [z.infer<S> | null, (value: z.infer<S> | null) => void] {
  const [draft, setDraft] = useState(() => readDraft(key, schema));
  const keep = (value: z.infer<S> | null) => {
    setDraft(value);
    writeDraft(key, value);
  };
  return [draft, keep];
}

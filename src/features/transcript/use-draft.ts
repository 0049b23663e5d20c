import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type * as z from 'zod/mini';
import { sessionQuery } from '../../lib/session-query.ts';
import { readDraft, writeDraft } from '../../lib/stored-draft.ts';

/**
 * Something typed and not yet sent, kept on this device under a key for who is signed in: it survives a reload, leaving the
 * page, and an expired session. Null is no draft. A component keeps one key for its life.
 */
export function useDraft<S extends z.ZodMiniType>(
  key: string,
  schema: S,
): [z.infer<S> | null, (value: z.infer<S> | null) => void] {
  const owner = useQuery(sessionQuery()).data?.person.id;
  const found = useMemo(
    () => (owner === undefined ? null : readDraft(owner, key, schema)),
    [owner, key, schema],
  );
  /** Undefined until something is typed: until then it is what was found. */
  const [typed, setTyped] = useState<z.infer<S> | null>();
  const keep = (value: z.infer<S> | null) => {
    setTyped(value);
    if (owner !== undefined) writeDraft(owner, key, value);
  };
  return [typed === undefined ? found : typed, keep];
}

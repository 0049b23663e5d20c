import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { usePatchAddress } from '../../ui/use-patch-address.ts';
import { patchConversationSearch, readConversationSearch, type ConversationSearch } from './search.ts';

export type PatchSearch = (patch: Partial<ConversationSearch>, how?: { replace?: boolean }) => void;

/** The search of the list, read from the URL and changed there: there is no other copy of it. */
export function useConversationSearch(): { search: ConversationSearch; patch: PatchSearch } {
  const [params] = useSearchParams();
  const patchAddress = usePatchAddress();
  // The list's own part decides: what else changes in the URL must not ask for rows again.
  const text = patchConversationSearch(new URLSearchParams(), readConversationSearch(params)).toString();
  const search = useMemo(() => readConversationSearch(new URLSearchParams(text)), [text]);
  const patch = useCallback<PatchSearch>(
    (change, how) => patchAddress((now) => patchConversationSearch(now, change), how),
    [patchAddress],
  );
  return { search, patch };
}

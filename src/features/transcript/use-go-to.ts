import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Entry } from './entries.ts';
import type { MessageListHandle } from './message-list.tsx';
import type { LoadRest } from './page-loader.ts';
import { transcriptQueries } from './queries.ts';

/** `looking`: the message of the link is in none of the loaded pages yet. `missing`: it is in none at all. */
export type Seek = 'idle' | 'looking' | 'missing' | 'failed';

/**
 * Goes to a message and marks it. The one that the address names is looked for page by page, newest first, since nothing
 * says on which it stands.
 */
export function useGoTo(
  conversationId: string,
  list: RefObject<MessageListHandle | null>,
  entries: readonly Entry[],
  load: LoadRest,
  chatId: string | undefined,
): { marked: string | null; goTo: (key: string) => void; seek: Seek } {
  const [stepped, setStepped] = useState<{ from: string | undefined; to: string } | null>(null);
  // Stepping away from the linked message ends its mark; another link begins anew.
  const marked = stepped?.from === chatId && stepped !== null ? stepped.to : (chatId ?? null);
  const holds = (some: readonly Entry[]) => some.some((entry) => entry.key === chatId);
  const here = holds(entries);

  const {
    data: found,
    isFetching,
    isError,
  } = useQuery({
    queryKey: [...transcriptQueries.all(conversationId), 'seek', chatId],
    queryFn: async ({ signal }) => holds(await load(signal, holds)),
    enabled: chatId !== undefined && !here,
    staleTime: 'static',
    retry: false,
  });

  const goTo = (key: string) => {
    setStepped({ from: chatId, to: key });
    list.current?.goTo(key);
  };
  const goToLinked = useEffectEvent(() => {
    if (chatId !== undefined && marked === chatId) list.current?.goTo(chatId);
  });
  useEffect(() => {
    if (here) goToLinked();
  }, [here, chatId]);

  const seek =
    here || chatId === undefined
      ? 'idle'
      : isFetching
        ? 'looking'
        : isError
          ? 'failed'
          : found === false
            ? 'missing'
            : 'idle';
  return { marked, goTo, seek };
}

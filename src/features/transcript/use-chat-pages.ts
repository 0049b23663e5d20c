import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ChatsPageRead } from '../../contract/chats-page.ts';
import { drawnCount, pageCount } from './chat-page.ts';
import { buildEntries, type Entry } from './entries.ts';
import { transcriptQueries } from './queries.ts';

export type ChatPages = {
  entries: readonly Entry[];
  /** Messages in all, as Alli last said. */
  total: number;
  pages: number;
  loaded: ReadonlySet<number>;
  /** The first page that could not be read, and why. */
  failed: { page: number; error: Error; retry: () => void } | null;
  /** Pages to load and keep. */
  ask: (pages: Iterable<number>) => void;
};

/** The messages of a conversation: the most recent ones at once, then its last page, and whatever page is asked for. */
export function useChatPages(conversationId: string): ChatPages {
  const client = useQueryClient();
  const { data: conversation, dataUpdatedAt } = useQuery(transcriptQueries.conversation(conversationId));
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const chatCount = drawnCount(conversation?.chatCount ?? 0);

  const wanted = useMemo(() => {
    if (conversation === undefined) return [];
    return [...new Set([...asked, pageCount(chatCount)])].sort((a, b) => a - b);
  }, [asked, chatCount, conversation]);
  const results = useQueries({
    queries: wanted.map((page) => transcriptQueries.chats(conversationId, page)),
    combine: readPages,
  });

  // Both the conversation and each page say how many messages there are: what was read last is right.
  const latest = results.reduce<{ at: number; total: number }>(
    (a, { at, total = a.total }) => (at > a.at ? { at, total } : a),
    { at: dataUpdatedAt, total: chatCount },
  );
  const total = drawnCount(latest.total);

  const entries = useMemo(() => {
    const pages = new Map(wanted.flatMap((page, i) => (results[i]?.items ? [[page, results[i].items]] : [])));
    return buildEntries({ total, pages, recent: conversation?.chats ?? [] });
  }, [wanted, results, total, conversation]);

  const loaded = useMemo(() => new Set(wanted.filter((_, i) => results[i]?.items)), [wanted, results]);
  const failedAt = results.findIndex((result) => result.error !== null);
  const failed = failedAt < 0 ? undefined : results[failedAt];

  // New messages: the page that was the last one holds fewer than Alli now says.
  useEffect(() => {
    const last = transcriptQueries.chats(conversationId, pageCount(chatCount));
    const known = client.getQueryData(last.queryKey);
    if (known !== undefined && drawnCount(known.totalCount) !== chatCount)
      void client.invalidateQueries({ queryKey: last.queryKey });
  }, [client, conversationId, chatCount]);

  const ask = useCallback((pages: Iterable<number>) => {
    setAsked((old) => {
      const next = new Set([...old, ...pages]);
      return next.size === old.size ? old : next;
    });
  }, []);

  return {
    entries,
    total,
    pages: pageCount(total),
    loaded,
    failed: failed?.error ? { page: wanted[failedAt] ?? 1, error: failed.error, retry: failed.retry } : null,
    ask,
  };
}

const readPages = (results: UseQueryResult<ChatsPageRead>[]) =>
  results.map(({ data, error, dataUpdatedAt, refetch }) => ({
    items: data?.chats ?? null,
    total: data?.totalCount,
    at: dataUpdatedAt,
    error,
    retry: () => void refetch(),
  }));

import * as z from 'zod/mini';

/** What other tabs need to know of a write: which conversation it may have changed; null for many. */
const writeNews = z.object({ conversationId: z.nullable(z.string()) });
export type WriteNews = z.infer<typeof writeNews>;

let opened: BroadcastChannel | undefined;
const channel = () => (opened ??= new BroadcastChannel('parley.writes'));

/** Tells the other tabs of this browser that something was, or may have been, written. */
export function announceWrite(news: WriteNews): void {
  channel().postMessage(news);
}

/** Hears of the writes of other tabs, never of the own, until the function that comes back is called. */
export function onWriteElsewhere(heard: (news: WriteNews) => void): () => void {
  const listener = ({ data }: MessageEvent<unknown>) => {
    const news = writeNews.safeParse(data);
    if (news.success) heard(news.data);
  };
  channel().addEventListener('message', listener);
  return () => channel().removeEventListener('message', listener);
}

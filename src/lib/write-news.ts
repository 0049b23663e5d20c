import * as z from 'zod/mini';

/** What other tabs need to know of a write: which conversations it may have changed; null for many. */
const writeNews = z.object({ conversationId: z.nullable(z.string()) });
export type WriteNews = z.infer<typeof writeNews>;

/** Without a channel (a browser that has none) each tab is on its own. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('parley.writes');

/** Tells the other tabs of this browser that something was, or may have been, written. */
export function announceWrite(news: WriteNews): void {
  channel?.postMessage(news);
}

/** Hears of the writes of other tabs, never of the own. */
export function onWriteElsewhere(heard: (news: WriteNews) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = writeNews.safeParse(data);
    if (news.success) heard(news.data);
  });
}

import type { Chat } from '../../contract/chat.ts';
import { CHATS_PER_PAGE } from '../../contract/chats-page.ts';
import type { Item, Unreadable } from '../../contract/tolerant-array.ts';
import { pageCount } from './chat-page.ts';

/** One place of the transcript, oldest first. `page` is where it stands at Alli (from 1). */
export type ChatEntry = { kind: 'chat'; key: string; page: number; chat: Chat };
export type BrokenEntry = { kind: 'broken'; key: string; page: number; broken: Unreadable };
export type GapEntry = { kind: 'gap'; key: string; page: number };
export type Entry = ChatEntry | BrokenEntry | GapEntry;

type Source = {
  /** Messages in all, as Alli says. */
  total: number;
  pages: ReadonlyMap<number, readonly Item<Chat>[]>;
  /** The most recent messages, which come with the conversation itself. */
  recent: readonly Item<Chat>[];
};

/**
 * The whole transcript with a gap for each message that is not loaded, so that a scrollbar is true and any place can be
 * gone to. A message stands in it once, however many pages give it (pages shift while messages are deleted or added).
 */
export function buildEntries({ total, pages, recent }: Source): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const add = (item: Item<Chat>, page: number, place: string) => {
    const entry = toEntry(item, page, place);
    if (seen.has(entry.key)) return;
    seen.add(entry.key);
    entries.push(entry);
  };
  const firstRecent = total - recent.length;
  for (let page = 1; page <= pageCount(total); page++) {
    const items = pages.get(page);
    if (items !== undefined) {
      items.forEach((item, index) => add(item, page, `${page} ${index}`));
      continue;
    }
    const start = (page - 1) * CHATS_PER_PAGE;
    for (let place = start; place < Math.min(start + CHATS_PER_PAGE, total); place++) {
      const item = recent[place - firstRecent];
      if (item === undefined) entries.push({ kind: 'gap', key: `gap ${place}`, page });
      else add(item, page, `recent ${place}`);
    }
  }
  return entries;
}

function toEntry(item: Item<Chat>, page: number, place: string): ChatEntry | BrokenEntry {
  return item.readable
    ? { kind: 'chat', key: item.value.id, page, chat: item.value }
    : { kind: 'broken', key: item.id ?? `broken ${place}`, page, broken: item };
}

import type { ConversationRead } from '../../contract/conversation.ts';
import type { KnownRow } from './known-row.ts';

/** What a bulk edit needs to know of a conversation. */
export const toKnownRow = ({ id, title, categories, isEnd }: ConversationRead): KnownRow => ({
  id,
  title,
  categories: categories ?? [],
  isEnd,
});

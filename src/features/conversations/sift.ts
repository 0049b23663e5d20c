import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import type { ConversationSearch } from './search.ts';

type Sift = Pick<ConversationSearch, 'ended' | 'uncategorized'>;
type Sifted = { isEnd: boolean; categories: readonly string[] | null };

/** Whether a conversation stays in where Parley itself leaves out rows. */
export const passesSift = ({ isEnd, categories }: Sifted, { ended, uncategorized }: Sift): boolean =>
  (ended === null || isEnd === ended) && (!uncategorized || (categories ?? []).length === 0);

/** What of an answer stays in; what cannot be read does, since nobody knows whether it fits. */
export const sift = (items: readonly Item<ConversationRead>[], search: Sift): Item<ConversationRead>[] =>
  items.filter((item) => !item.readable || passesSift(item.value, search));

import type { ConversationRow } from './list-row.ts';
import type { ConversationSearch } from './search.ts';
import { passesSift } from './sift.ts';

/**
 * Whether Alli's own filters let a conversation pass, judged from what can be read of it: Alli cannot be asked for some
 * conversations by id and by filter at once. A term is looked for in title, name and id of the user. Whether it runs in
 * the background is not seen in a row, and not judged here.
 * @param categoryName the name of an id: whether rows give ids or names is not documented
 */
export function knownMatch(
  row: ConversationRow,
  search: ConversationSearch,
  categoryName: (id: string) => string,
): boolean {
  const { searchTerm, llmAppId, categoryId, userIds, activeOnly } = search;
  const { startedAt, endAt, firstChatStartedAt, firstChatEndAt } = search;
  const last = row.lastChatMs;
  const holds = (text: string | null) => fold(text ?? '').includes(fold(searchTerm));
  return (
    passesSift(row, search) &&
    (searchTerm === '' || holds(row.title) || holds(row.userName) || holds(row.userId)) &&
    (llmAppId === '' || row.appId === llmAppId) &&
    (categoryId === '' ||
      row.categories.includes(categoryId) ||
      row.categories.includes(categoryName(categoryId))) &&
    (userIds.length === 0 || (row.userId !== null && userIds.includes(row.userId))) &&
    (!activeOnly || !row.isEnd) &&
    (startedAt === null || (last !== null && last >= startedAt)) &&
    (endAt === null || (last !== null && last <= endAt)) &&
    (firstChatStartedAt === null || row.firstChatMs >= firstChatStartedAt) &&
    (firstChatEndAt === null || row.firstChatMs <= firstChatEndAt)
  );
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

import type { ConversationOrder } from '../../contract/conversation-order.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import { readableValues, type Item } from '../../contract/tolerant-array.ts';
import type { ExportPage } from './export-source.ts';

/**
 * A list in its order, to the end. In an order that has the newest first, a conversation that goes on meanwhile moves up to
 * where the walk has been: what is newer than the first row was is read once more at the end.
 * @param read reads the list from its beginning
 * @param order null where it is sorted by none of its times
 * @throws what the pages throw.
 */
export async function* listPages(
  read: () => AsyncIterable<Item<ConversationRead>[]>,
  order: ConversationOrder | null,
): AsyncGenerator<ExportPage> {
  let newest: number | null = null;
  for await (const items of read()) {
    newest ??= Math.max(...readableValues(items).map((one) => sortTime(one, order)));
    yield { items, isLate: false };
  }
  if (newest === null || order === null || order.endsWith('_ASC')) return;
  for await (const items of read()) {
    const since = newest;
    const late = items.filter((item) => item.readable && sortTime(item.value, order) >= since);
    if (late.length > 0) yield { items: late, isLate: true };
    if (late.length < items.length) return;
  }
}

const sortTime = ({ createdAt, lastChatTime }: ConversationRead, order: ConversationOrder | null): number =>
  order?.startsWith('FIRST_CHAT_TIME') ? createdAt : (lastChatTime ?? -Infinity);

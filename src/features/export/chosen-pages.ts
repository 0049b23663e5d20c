import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import type { ExportPage } from './export-source.ts';
import { idPages } from './id-pages.ts';

/** Up to so many are asked for one by one; more of them are found sooner by walking the list, 50 a page. */
const FEW = 200;

/**
 * Conversations that were chosen in a list, in its order as far as it is walked; those that it no longer has come last.
 * @param ids in the order in which the list was seen
 * @param read reads the list from its beginning
 * @param variables names of the variables to read with each
 * @throws as `idPages` does, and what the pages throw.
 */
export async function* chosenPages(
  ids: readonly string[],
  read: () => AsyncIterable<Item<ConversationRead>[]>,
  variables: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ExportPage> {
  const left = new Set(ids);
  if (left.size > FEW)
    for await (const page of read()) {
      const items = page.filter((item) => left.delete((item.readable ? item.value.id : item.id) ?? ''));
      if (items.length > 0) yield { items, isLate: false };
      if (left.size === 0) return;
    }
  yield* idPages([...left], variables, signal);
}

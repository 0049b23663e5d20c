import type { Directory } from '../../contract/directory.ts';
import type { JournalEntry } from '../../contract/journal.ts';
import { call } from '../../lib/api-client.ts';
import { sendWrite } from '../../lib/send-write.ts';
import type { UndoPlan } from './plan-undo.ts';

/** The conversation has not any more what the change wrote: it was changed at Alli, past Parley. Nothing was sent. */
export class UndoOvertaken extends Error {
  override name = 'UndoOvertaken';
}

/**
 * Puts back what was before a change. What Alli gives back is looked at first: it must still be what the change wrote. What
 * colleagues have set through Parley meanwhile the gateway refuses to overwrite.
 * @throws UndoOvertaken; as `call` does.
 */
export async function sendUndo(
  { id, wrote }: JournalEntry,
  conversationId: string,
  back: Extract<UndoPlan, { kind: 'back' }>['back'],
  directory: Directory | undefined,
): Promise<void> {
  const path = { conversation_id: conversationId };
  if (back.title !== undefined || back.categoryIds !== undefined) {
    const now = await call('getConversation', { path });
    const names = (wrote.categoryIds ?? []).map(
      (category) => directory?.categories.find((one) => one.id === category)?.name ?? category,
    );
    const isTitle = back.title === undefined || now.title === wrote.title;
    const categories = now.categories ?? [];
    const isCategories =
      back.categoryIds === undefined || same(categories, wrote.categoryIds ?? []) || same(categories, names);
    if (!isTitle || !isCategories) throw new UndoOvertaken();
  }
  await sendWrite('once', () => call('updateConversation', { path, body: back, seenEntry: id }));
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));

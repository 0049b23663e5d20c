import type { Chat } from '../../contract/chat.ts';
import { isAnswer, senderKind } from '../../lib/sender-kind.ts';
import type { Entry } from './entries.ts';
import { findPattern } from './find-pattern.ts';
import { messageText } from './message-text.ts';

/** Whether a message holds what is looked for. Null where nothing is. */
export function matcher(needle: string): ((chat: Chat) => boolean) | null {
  const pattern = findPattern(needle);
  return pattern && ((chat) => messageText(chat).search(pattern) >= 0);
}

/** An answer that either side rated badly. */
export const isRatedBadly = (chat: Chat): boolean =>
  isAnswer(chat.sender) && (chat.rating === false || chat.agentRating === false);

/** An answer of the bot that names nothing it rests on. */
export const isUncited = (chat: Chat): boolean =>
  senderKind(chat.sender) === 'bot' && (chat.citations ?? []).length === 0;

/** The keys of the messages that fit, oldest first. */
export const hitsIn = (entries: readonly Entry[], fits: (chat: Chat) => boolean): string[] =>
  entries.flatMap((entry) => (entry.kind === 'chat' && fits(entry.chat) ? [entry.key] : []));

/**
 * The next (or previous) message that fits, seen from a place, going round at the end; null if there is none.
 * `gapFirst` is returned where a message that is not loaded comes before it, so that it may not be the next.
 */
export function nextHit(
  entries: readonly Entry[],
  from: number,
  fits: (chat: Chat) => boolean,
  step: 1 | -1 = 1,
): { key: string } | 'gapFirst' | null {
  for (let n = 1; n <= entries.length; n++) {
    const entry = entries.at((from + n * step) % entries.length);
    if (entry?.kind === 'gap') return 'gapFirst';
    if (entry?.kind === 'chat' && fits(entry.chat)) return { key: entry.key };
  }
  return null;
}

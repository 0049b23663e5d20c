import type { ConversationRead } from '../../contract/conversation.ts';
import { personName } from '../../lib/person-name.ts';

/** The end user's name, or their id; empty if Alli names none. */
export const userName = ({ user }: Pick<ConversationRead, 'user'>): string =>
  user === null ? '' : personName(user.firstName, user.lastName) || user.userId;

/** One or two letters for a name's picture: the first of Korean and Japanese names, initials of others. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = Array.from(words[0] ?? '')[0] ?? '';
  if (!/^\p{Script=Latin}$/u.test(first) || words.length < 2) return first.toUpperCase();
  return (first + (Array.from(words.at(-1) ?? '')[0] ?? '')).toUpperCase();
}

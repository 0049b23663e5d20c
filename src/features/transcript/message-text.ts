import type { Chat } from '../../contract/chat.ts';
import { draftText } from '../../lib/draft-js-text.ts';
import { parseDraft, type DraftContent } from '../../lib/draft-js.ts';
import { senderKind } from '../../lib/sender-kind.ts';

export type MessageForm = { kind: 'draft'; content: DraftContent } | { kind: 'markdown' } | { kind: 'plain' };

/** Anything that Markdown (GFM) could read as a mark. Without one a text is plain, and needs no parser. */
const MARKS =
  /[*_`~#[\]<>|\\&]|https?:|www\.|@|^\s*(?:[-+]|\d+[.)])\s|^(?: {4}|\t)|\n\s*\n|^\s*(?:-{3,}|={3,})\s*$/m;

const forms = new WeakMap<Chat, MessageForm>();

/**
 * In which form a message is written: nothing in an answer says so. What users type is plain text, since no one types
 * Markdown by intention, and their `*` and `_` are to be seen.
 */
export function messageForm(chat: Chat): MessageForm {
  const known = forms.get(chat);
  if (known !== undefined) return known;
  const form = readForm(chat);
  forms.set(chat, form);
  return form;
}

function readForm({ message, sender }: Chat): MessageForm {
  const content = parseDraft(message);
  if (content !== null) return { kind: 'draft', content };
  return senderKind(sender) !== 'user' && MARKS.test(message) ? { kind: 'markdown' } : { kind: 'plain' };
}

/** The words of a message, to search in. */
export function messageText(chat: Chat): string {
  const form = messageForm(chat);
  return form.kind === 'draft' ? draftText(form.content) : chat.message;
}

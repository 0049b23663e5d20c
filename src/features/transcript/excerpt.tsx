import type { Chat } from '../../contract/chat.ts';
import { messageForm, messageText } from './message-text.ts';
import { useRichBodies } from './rich-bodies.ts';

/** The first words of a message, about so many letters, to name it by in a dialog or a list. */
export function Excerpt({ chat, length }: { chat: Chat; length: number }) {
  const bodies = useRichBodies();
  // Marks, and the addresses of links, are not seen.
  if (messageForm(chat).kind === 'markdown' && bodies !== null)
    return <bodies.MarkdownWords text={chat.message.slice(0, 2 * length)} />;
  return messageText(chat).slice(0, length);
}

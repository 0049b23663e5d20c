import type { Chat } from '../../contract/chat.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { messageForm, messageText, type MessageForm } from './message-text.ts';
import { PlainText } from './plain-text.tsx';
import { useRichBodies } from './rich-bodies.ts';

/** The words of a message in the form they are written in. `data-message-body` is what find marks its hits in. */
export function MessageBody({ chat }: { chat: Chat }) {
  const form = messageForm(chat);
  return (
    // Right-to-left text is set so whatever side the message is on.
    <div data-message-body dir="auto" lang={textLanguage(messageText(chat))}>
      {form.kind === 'plain' ? <PlainText text={chat.message} /> : <RichBody chat={chat} form={form} />}
    </div>
  );
}

/** The words at once, and their form as soon as the code for it is there. */
function RichBody({ chat, form }: { chat: Chat; form: Exclude<MessageForm, { kind: 'plain' }> }) {
  const bodies = useRichBodies();
  if (bodies === null) return <PlainText text={messageText(chat)} />;
  const { DraftBody, MarkdownBody } = bodies;
  return form.kind === 'draft' ? <DraftBody content={form.content} /> : <MarkdownBody text={chat.message} />;
}

import type { Chat } from '../../contract/chat.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { toCsv } from '../../lib/csv.ts';
import { draftMarkdown, escapeMarkdown } from '../../lib/draft-js-markdown.ts';
import { formatExact, type TimeStyle } from '../../lib/format-time.ts';
import { safeHref } from '../../lib/safe-href.ts';
import { senderKind } from '../../lib/sender-kind.ts';
import { messageForm, messageText } from './message-text.ts';
import { userName } from './sender.ts';

export const exportFormats = ['markdown', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A transcript as the text of a file. Times are exact: in words in the reader's zone for people, ISO 8601 for programs. */
export function exportTranscript(
  format: ExportFormat,
  conversation: ConversationRead,
  chats: readonly Chat[],
  style: TimeStyle,
): { text: string; type: string; ending: string } {
  if (format === 'markdown')
    return { text: toMarkdown(conversation, chats, style), type: 'text/markdown', ending: 'md' };
  if (format === 'csv') return { text: toCsv(rows(conversation, chats)), type: 'text/csv', ending: 'csv' };
  const text = JSON.stringify({ ...conversation, chats }, null, 2);
  return { text, type: 'application/json', ending: 'json' };
}

function speaker(conversation: ConversationRead, chat: Chat): string {
  const kind = senderKind(chat.sender);
  if (kind === 'user') return userName(conversation) || chat.sender;
  return kind === 'bot' ? (conversation.llmApp?.name ?? chat.sender) : chat.sender;
}

function toMarkdown(conversation: ConversationRead, chats: readonly Chat[], style: TimeStyle): string {
  const parts = chats.map((chat) => {
    const who = escapeMarkdown(speaker(conversation, chat));
    const when = formatExact(alliTimeToMs(chat.timestamp), style);
    const form = messageForm(chat);
    const words =
      form.kind === 'draft'
        ? draftMarkdown(form.content)
        : form.kind === 'markdown'
          ? chat.message
          : escapeMarkdown(chat.message).replaceAll('\n', '\\\n');
    return [`**${who}** · ${when}`, words, citations(chat)].filter((part) => part !== '').join('\n\n');
  });
  return `# ${escapeMarkdown(oneLine(conversation.title))}\n\n${parts.join('\n\n---\n\n')}\n`;
}

function citations(chat: Chat): string {
  return (chat.citations ?? [])
    .map(({ title, pageNo, url }, index) => {
      const name = escapeMarkdown(oneLine(title ?? url ?? ''));
      const page = pageNo == null ? '' : `, p. ${pageNo}`;
      const href = safeHref(url);
      return `${index + 1}. ${href === null ? name : `[${name}](<${href}>)`}${page}`;
    })
    .join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const rating = (value: boolean | null): string => (value === null ? '' : value ? 'good' : 'bad');

function rows(conversation: ConversationRead, chats: readonly Chat[]) {
  const head = [
    'chat_id',
    'time',
    'sender',
    'name',
    'message',
    'end_user_rating',
    'agent_rating',
    'citations',
  ];
  return [
    head,
    ...chats.map((chat) => [
      chat.id,
      new Date(alliTimeToMs(chat.timestamp)).toISOString(),
      chat.sender,
      speaker(conversation, chat),
      messageText(chat),
      rating(chat.rating),
      rating(chat.agentRating),
      (chat.citations ?? []).map(({ title, url, clueId }) => title ?? url ?? clueId).join('; '),
    ]),
  ];
}

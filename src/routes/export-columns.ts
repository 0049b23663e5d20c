import type { Chat } from '../contract/chat.ts';
import type { ConversationRead } from '../contract/conversation.ts';
import type { ExportColumn, MessageRow } from '../features/export/export-column.ts';
import { conversationPath } from '../features/conversations/list-link.ts';
import { toListRow, type ConversationRow } from '../features/conversations/list-row.ts';
import { variableText } from '../features/conversations/variable-text.ts';
import { messageText } from '../features/transcript/message-text.ts';
import type { Translate } from '../i18n/i18n-store.ts';
import { alliTimeToMs } from '../lib/alli-time.ts';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const link = (id: string) => new URL(conversationPath(id), window.location.origin).href;

/** The columns of the list as columns of a file, with an id and a link. Times are ISO 8601 in UTC. */
export function exportColumns(
  t: Translate,
  variables: readonly string[],
  categoryName: (id: string) => string,
): ExportColumn<ConversationRead>[] {
  const column = (
    key: string,
    label: string,
    value: (row: ConversationRow) => string | number | null | string[],
  ): ExportColumn<ConversationRead> => ({
    key,
    label,
    value: (conversation) => {
      const row = toListRow({ readable: true, value: conversation }, '');
      return row.readable ? value(row) : null;
    },
  });
  return [
    column('id', 'ID', ({ id }) => id),
    column('title', t('list.column.title'), ({ title }) => title),
    column('user', t('list.column.user'), ({ userName }) => userName),
    column('app', t('list.column.app'), ({ appName }) => appName),
    column('status', t('list.column.status'), ({ isEnd }) => t(`list.status.${isEnd ? 'ended' : 'open'}`)),
    column('categories', t('list.column.categories'), (row) => row.categories.map(categoryName)),
    ...variables.map((name) => column(`variable:${name}`, name, (row) => variableText(row.variables, name))),
    column('memo', t('list.column.memo'), ({ memo }) => memo),
    column('chatCount', t('list.column.chats'), ({ chatCount }) => chatCount),
    column('firstChat', t('list.column.firstChat'), ({ firstChatMs }) => iso(firstChatMs)),
    column('lastChat', t('list.column.lastChat'), ({ lastChatMs }) => iso(lastChatMs)),
    column('link', t('exporting.link'), ({ id }) => link(id)),
  ];
}

const rating = (value: boolean | null) => (value === null ? null : value ? 'good' : 'bad');

const chatFacts: Record<string, (chat: Chat) => string | null | string[]> = {
  chat_id: ({ id }) => id,
  time: ({ timestamp }) => iso(alliTimeToMs(timestamp)),
  sender: ({ sender }) => sender,
  message: messageText,
  end_user_rating: (chat) => rating(chat.rating),
  agent_rating: (chat) => rating(chat.agentRating),
  citations: ({ citations }) => (citations ?? []).map(({ title, url, clueId }) => title ?? url ?? clueId),
};

/** Columns of a file of messages, named as in the export of one transcript; the conversation's own columns follow. */
export const messageExportColumns = (
  columns: readonly ExportColumn<ConversationRead>[],
): ExportColumn<MessageRow>[] => [
  ...Object.entries(chatFacts).map(([key, value]) => ({
    key,
    label: key,
    value: ({ chat }: MessageRow) => value(chat),
  })),
  ...columns.map(({ key, label, value }) => ({
    key: `conversation_${key}`,
    label,
    value: ({ conversation }: MessageRow) => value(conversation),
  })),
];

import type { Chat } from '../contract/chat.ts';
import type { ConversationRead } from '../contract/conversation.ts';
import { conversationColumns } from '../features/conversations/columns.tsx';
import { conversationPath } from '../features/conversations/list-link.ts';
import { toListRow, type ConversationRow } from '../features/conversations/list-row.ts';
import { variableText } from '../features/conversations/variable-text.ts';
import type { ExportColumn, ExportValue } from '../features/export/export-column.ts';
import { messageText } from '../features/transcript/message-text.ts';
import type { Translate } from '../i18n/i18n-store.ts';
import { alliTimeToMs } from '../lib/alli-time.ts';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const link = (id: string) => new URL(conversationPath(id), window.location.origin).href;

type ExportColumnsOptions = {
  t: Translate;
  /** Names of variables that are columns. */
  variables: readonly string[];
  /** Ids of columns in the order of the address; none for the usual ones. What is no column is passed over. */
  chosen: readonly string[];
  hasJournal: boolean;
  categoryName: (id: string) => string;
  /** State and assignee of a conversation as last set here; null where nobody has set one. */
  state: (id: string) => string | null;
  assignee: (id: string) => string | null;
};

/**
 * The columns of the list, in its order, as columns of a file, with an id before and a link after them. Times are ISO 8601
 * in UTC.
 */
export function exportColumns(options: ExportColumnsOptions): ExportColumn<ConversationRead>[] {
  const { t, variables, chosen, hasJournal, categoryName, state, assignee } = options;
  const values: Record<string, (row: ConversationRow) => ExportValue> = {
    title: ({ title }) => title,
    user: ({ userName }) => userName,
    app: ({ appName }) => appName,
    status: ({ isEnd }) => t(`list.status.${isEnd ? 'ended' : 'open'}`),
    categories: (row) => row.categories.map(categoryName),
    state: ({ id }) => state(id),
    assignee: ({ id }) => assignee(id),
    memo: ({ memo }) => memo,
    chatCount: ({ chatCount }) => chatCount,
    firstChat: ({ firstChatMs }) => iso(firstChatMs),
    lastChat: ({ lastChatMs }) => iso(lastChatMs),
  };
  for (const name of variables) values[`variable:${name}`] = (row) => variableText(row.variables, name);
  const column = (key: string, label: string, value: (row: ConversationRow) => ExportValue) => ({
    key,
    label,
    value: (conversation: ConversationRead) => {
      const row = toListRow({ readable: true, value: conversation }, '');
      return row.readable ? value(row) : null;
    },
  });
  const all = conversationColumns(t, variables, hasJournal).map((one) => {
    const key = one.id ?? ('accessorKey' in one ? String(one.accessorKey) : '');
    const value = values[key];
    if (value === undefined) throw new RangeError(`no value for a file in the column ${key}`);
    return column(key, String(one.header), value);
  });
  const shown = chosen.flatMap((id) => all.find(({ key }) => key === id) ?? []);
  return [
    column('id', 'ID', ({ id }) => id),
    ...(shown.length > 0 ? shown : all),
    column('link', t('exporting.link'), ({ id }) => link(id)),
  ];
}

const rating = (value: boolean | null) => (value === null ? null : value ? 'good' : 'bad');

const chatFacts: Record<string, (chat: Chat) => ExportValue> = {
  chat_id: ({ id }) => id,
  time: ({ timestamp }) => iso(alliTimeToMs(timestamp)),
  sender: ({ sender }) => sender,
  message: messageText,
  end_user_rating: (chat) => rating(chat.rating),
  agent_rating: (chat) => rating(chat.agentRating),
  citations: ({ citations }) => (citations ?? []).map(({ title, url, clueId }) => title ?? url ?? clueId),
};

/** The columns of a message, named as in the export of one transcript. */
export const chatExportColumns: ExportColumn<Chat>[] = Object.entries(chatFacts).map(([key, value]) => ({
  key,
  label: key,
  value,
}));

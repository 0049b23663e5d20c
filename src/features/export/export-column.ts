import type { Chat } from '../../contract/chat.ts';
import type { ConversationRead } from '../../contract/conversation.ts';

export type ExportValue = string | number | boolean | null | readonly string[];

/** A column of an export: `key` names it for programs, `label` for people. */
export type ExportColumn<Row> = { key: string; label: string; value: (row: Row) => ExportValue };

/** A message with the conversation that it belongs to. */
export type MessageRow = { conversation: ConversationRead; chat: Chat };

import type { Chat } from '../../contract/chat.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { OneOnly } from '../../lib/one-only.ts';
import { readChats } from '../../lib/read-chats.ts';
import { PROBLEM, type ExportColumn, type ExportLine } from './export-column.ts';
import type { ExportSource } from './export-source.ts';
import { problemOf } from './problem-of.ts';

/** The lines of one conversation; how many of them are rows, and what of it could not be read. */
export type Lines = { lines: ExportLine[]; rows: number; unread: 0 | 1; broken: number };

/** How conversations become lines, and the columns that they have. */
export type LinesOf = {
  /** Called with each piece of the file before its lines are made. */
  prepare: (conversationIds: readonly string[], signal: AbortSignal) => Promise<void>;
  columns: readonly Pick<ExportColumn<never>, 'key' | 'label'>[];
  /** Throws as `call` does where it is not this conversation's matter; the signal's reason. */
  read: (conversation: ConversationRead, signal: AbortSignal) => Promise<Lines>;
  /** The line of a conversation that could not be read at all. */
  lost: (id: string | null, problem: string) => ExportLine;
};

/** What is said of a conversation in a file. */
export type Facts = {
  columns: readonly ExportColumn<ConversationRead>[];
  /** Reads what the columns need beside the conversations themselves; see `LinesOf`. Throws what ends the file. */
  prepare: LinesOf['prepare'];
};

type Labels = { problem: string };

/** A line for each conversation. */
export function conversationLines({ columns, prepare }: Facts, labels: Labels): LinesOf {
  return {
    prepare,
    columns: [...columns, { key: PROBLEM, label: labels.problem }],
    read: (conversation) =>
      Promise.resolve({ lines: [cells(columns, conversation)], rows: 1, unread: 0, broken: 0 }),
    lost: (id, problem) => ({ id, [PROBLEM]: problem }),
  };
}

/** A line for each message: its own columns, then those of its conversation. */
export function messageLines(
  { columns, prepare }: Facts,
  chatColumns: readonly ExportColumn<Chat>[],
  chatIds: ExportSource['chatIds'],
  oneOnly: OneOnly,
  labels: Labels,
): LinesOf {
  const facts = columns.map(({ key, ...rest }) => ({ key: `conversation_${key}`, ...rest }));
  return {
    prepare,
    columns: [...chatColumns, ...facts, { key: PROBLEM, label: labels.problem }],
    async read(conversation, signal) {
      const shared = cells(facts, conversation);
      try {
        const wanted = chatIds?.(conversation.id);
        const all = await readChats(conversation, signal);
        oneOnly.succeeded();
        const lines = all
          .filter(
            (item) => wanted === undefined || wanted.has((item.readable ? item.value.id : item.id) ?? ''),
          )
          .map((item) =>
            item.readable
              ? { ...cells(chatColumns, item.value), ...shared }
              : { chat_id: item.id, ...shared, [PROBLEM]: item.problem },
          );
        const broken = lines.filter((line) => PROBLEM in line).length;
        return { lines, rows: lines.length - broken, unread: 0, broken };
      } catch (error) {
        const problem = problemOf(error, oneOnly, signal);
        return { lines: [{ ...shared, [PROBLEM]: problem }], rows: 0, unread: 1, broken: 0 };
      }
    },
    lost: (id, problem) => ({ conversation_id: id, [PROBLEM]: problem }),
  };
}

const cells = <Row>(columns: readonly ExportColumn<Row>[], row: Row): ExportLine =>
  Object.fromEntries(columns.map(({ key, value }) => [key, value(row)]));

import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';

/** Conversations one after the other. What cannot be read stands in its place. */
export type ExportPage = {
  items: readonly Item<ConversationRead>[];
  /** Read again after the end: only what has not come before belongs to the file. */
  isLate: boolean;
};

/** What is exported. */
export type ExportSource = {
  /** Throws as `call` does; the signal's reason. */
  pages: (signal: AbortSignal) => AsyncIterable<ExportPage>;
  /** How many conversations; null where only the end of the list tells. */
  total: number | null;
  /** Of a conversation only these messages; without it all. */
  chatIds?: (conversationId: string) => ReadonlySet<string>;
};

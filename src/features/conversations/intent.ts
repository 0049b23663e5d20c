import type { ConversationRow } from './list-row.ts';

/**
 * Told of a conversation that may be opened next (the pointer or the cursor is on it), or surely is (it is pressed): then
 * it is read at once. Settles when what is read is there or failed.
 */
export type Intent = (
  conversation: Pick<ConversationRow, 'id' | 'chatCount'>,
  certainty: 'maybe' | 'sure',
) => Promise<unknown>;

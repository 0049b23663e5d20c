import type { ConversationRow } from './list-row.ts';

/** Told of a conversation that may be opened next (the pointer or the cursor is on it), or surely is (it is pressed). */
export type Intent = (
  conversation: Pick<ConversationRow, 'id' | 'chatCount'>,
  certainty: 'maybe' | 'sure',
) => void;

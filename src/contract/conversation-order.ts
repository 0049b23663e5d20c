import * as z from 'zod/mini';

/** The four orders of the list. There is no other; columns that are not one of the two times cannot be sorted. */
export const conversationOrder = z.enum([
  'LAST_CHAT_TIME_DESC',
  'LAST_CHAT_TIME_ASC',
  'FIRST_CHAT_TIME_DESC',
  'FIRST_CHAT_TIME_ASC',
]);
export type ConversationOrder = z.infer<typeof conversationOrder>;

import * as z from 'zod/mini';

/**
 * The state codes that can be written. No response ever returns one, and the reference gives no meanings; what they are
 * read as stands in the catalogs, and an administrator can override it in `DIRECTORY_FILE`.
 */
export const conversationState = z.enum([
  'no',
  'eb',
  'ea',
  'eu',
  'wa',
  'wu',
  'wu2',
  'in',
  'pnd',
  'eo',
  'lck',
]);
export type ConversationState = z.infer<typeof conversationState>;

import * as z from 'zod/mini';
import { conversation, conversationRead } from './conversation.ts';
import { tolerantArray } from './tolerant-array.ts';

/** Opaque; null on the last page. */
const cursor = z.nullable(z.string());

/** A page of the list exactly as documented. There is no total. */
export const conversationsResponse = z.object({ conversations: z.array(conversation), cursor });
export type ConversationsResponse = z.infer<typeof conversationsResponse>;

/** The same as the browser reads it: the envelope strictly, the rows one by one. */
export const conversationsPageRead = z.object({ conversations: tolerantArray(conversationRead), cursor });
export type ConversationsPageRead = z.infer<typeof conversationsPageRead>;

import * as z from 'zod/mini';
import { chat } from './chat.ts';
import { llmApp } from './llm-app.ts';
import { tolerantArray } from './tolerant-array.ts';
import { user } from './user.ts';

const facts = {
  id: z.string(),
  title: z.string(),
  user: z.nullable(user),
  /** When the first chat was said. Milliseconds or seconds since 1970 (see lib/alli-time). */
  createdAt: z.number(),
  /** When the last chat was said; null before any. */
  lastChatTime: z.nullable(z.number()),
  isEnd: z.boolean(),
  /** Ids or names: the reference does not say which. */
  categories: z.nullable(z.array(z.string())),
  memo: z.nullable(z.string()),
  chatCount: z.int(),
  llmApp: z.nullable(llmApp),
  variables: z.nullable(z.record(z.string(), z.unknown())),
};

/** A conversation exactly as documented. `chats` are the 20 most recent; in a list row none, some or 20 (unknown). */
export const conversation = z.object({ ...facts, chats: z.array(chat) });
export type Conversation = z.infer<typeof conversation>;

/** A conversation as the browser reads it: a message that breaks the contract does not take the others with it. */
export const conversationRead = z.object({ ...facts, chats: tolerantArray(chat) });
export type ConversationRead = z.infer<typeof conversationRead>;

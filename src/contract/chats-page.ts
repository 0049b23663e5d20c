import * as z from 'zod/mini';
import { chat } from './chat.ts';
import { tolerantArray } from './tolerant-array.ts';

const place = { pageNo: z.int(), totalCount: z.int() };

/** A page of messages exactly as documented: ascending by time, 100 a page, pages counted from 1. */
export const chatsResponse = z.object({ chats: z.array(chat), ...place });
export type ChatsResponse = z.infer<typeof chatsResponse>;

/** The same as the browser reads it: message by message. */
export const chatsPageRead = z.object({ chats: tolerantArray(chat), ...place });
export type ChatsPageRead = z.infer<typeof chatsPageRead>;

/** Messages a page; fixed by the API. */
export const CHATS_PER_PAGE = 100;

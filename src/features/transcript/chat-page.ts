import { CHATS_PER_PAGE } from '../../contract/chats-page.ts';

/** The number of pages that hold `total` messages; a conversation without any still has its first page. */
export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / CHATS_PER_PAGE));

/** The page (from 1) on which the message at a place (from 0, oldest first) stands. */
export const pageOfPlace = (place: number): number => Math.floor(place / CHATS_PER_PAGE) + 1;

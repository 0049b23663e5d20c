import { CHATS_PER_PAGE } from '../../contract/chats-page.ts';

/** The number of pages that hold `total` messages; a conversation without any still has its first page. */
export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / CHATS_PER_PAGE));

/** The page (from 1) on which the message at a place (from 0, oldest first) stands. */
export const pageOfPlace = (place: number): number => Math.floor(place / CHATS_PER_PAGE) + 1;

/** Beyond this, in any case, a browser has no more height to scroll through (33 million px in Chromium). */
const MOST_DRAWN = 200_000;

/** A count of messages as a list can be drawn for it. The API promises no more than a whole number. */
export const drawnCount = (count: number): number => Math.min(Math.max(0, count), MOST_DRAWN);

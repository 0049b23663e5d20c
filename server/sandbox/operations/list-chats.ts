import { CHATS_PER_PAGE, type ChatsResponse } from '../../../src/contract/chats-page.ts';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { jsonAnswer } from '../answer.ts';
import { readQuery } from '../read-request.ts';
import { readChats } from '../store/read-chats.ts';
import { conversationIn, type Handler } from './world.ts';

/** A page of 100 chats, ascending; a page after the last is empty. */
export const listChats: Handler = (request, world) => {
  const { store, feedbackSets } = world;
  const index = conversationIn(request, world);
  const pageNo = readQuery(endpoints.listChats.query, request).pageNo ?? 1;
  const answer: ChatsResponse = {
    chats: readChats(store, index, (pageNo - 1) * CHATS_PER_PAGE, CHATS_PER_PAGE, feedbackSets),
    pageNo,
    totalCount: store.get('chatCount', index),
  };
  return jsonAnswer(answer);
};

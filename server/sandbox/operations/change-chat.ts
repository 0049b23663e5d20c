import { endpoints } from '../../../src/contract/endpoints.ts';
import { jsonAnswer } from '../answer.ts';
import { readBody } from '../read-request.ts';
import { chatTime, ordinals } from '../store/read-chats.ts';
import { chatIn, conversationIn, type Handler } from './world.ts';

/** Takes a chat out. The conversation's last chat time becomes that of the newest one left. */
export const deleteChat: Handler = (request, world) => {
  const { store } = world;
  const index = conversationIn(request, world);
  const ordinal = chatIn(request, world, index);
  const newest = ordinals(store, index, Math.max(0, store.get('chatCount', index) - 2), 2);
  const last = newest.filter((other) => other !== ordinal).at(-1);
  store.deleteChat(index, ordinal, last === undefined ? -Infinity : chatTime(store, index, last));
  return jsonAnswer(null);
};

/** Rates an answer. Reasons and suggestion are kept and never given back. */
export const postFeedback: Handler = (request, world) => {
  const index = conversationIn(request, world);
  const ordinal = chatIn(request, world, index);
  const feedback = readBody(endpoints.postFeedback.body, request);
  world.store.setFeedback(index, ordinal, feedback);
  const { conversation_id: conversationId, chat_id: chatId } = request.params;
  return jsonAnswer({ conversationId, chatId, rating: feedback.rating });
};

import type { ConversationInfo } from '../../../src/contract/conversation-info.ts';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { Refusal } from '../answer.ts';
import { categoryBit } from '../content/categories.ts';
import { errorAnswers } from '../error-answers.ts';
import { readBody } from '../read-request.ts';
import { conversationAnswer } from './get-conversation.ts';
import { conversationIn, type Handler } from './world.ts';

/** State, assignee, categories and title of one conversation. */
export const updateConversation: Handler = (request, world) => {
  const index = conversationIn(request, world);
  const info = readBody(endpoints.updateConversation.body, request);
  world.store.setInfo(index, info, newCategories(info));
  return conversationAnswer(world, index);
};

export const setTitle: Handler = (request, world) => {
  const index = conversationIn(request, world);
  world.store.write(index, readBody(endpoints.setTitle.body, request));
  return conversationAnswer(world, index);
};

/** The bits of the new categories, or null if none are given. Throws Refusal for an id that is no category. */
export function newCategories({ categoryIds }: ConversationInfo): number | null {
  if (categoryIds === null || categoryIds === undefined) return null;
  return categoryIds.reduce((bits, id) => {
    const bit = categoryBit(id);
    if (bit === null) throw new Refusal(errorAnswers.badParameter(`categoryIds: no category ${id}`));
    return (bits | bit) >>> 0;
  }, 0);
}

import { endpoints } from '../../../src/contract/endpoints.ts';
import { jsonAnswer } from '../answer.ts';
import { readQuery } from '../read-request.ts';
import { readConversation } from '../store/read-conversation.ts';
import { conversationIn, type Handler, type World } from './world.ts';

/** Known: one conversation holds its 20 most recent chats. */
const CHATS = 20;

/** One conversation with all its variables, or those that are named. */
export const getConversation: Handler = (request, world) => {
  const { variables } = readQuery(endpoints.getConversation.query, request);
  const named = variables?.filter((name) => name !== '') ?? [];
  const index = conversationIn(request, world);
  return jsonAnswer(readConversation(world.store, index, world, CHATS, named.length > 0 ? named : null));
};

/** The answer of the operations that change one conversation. */
export function conversationAnswer(world: World, index: number) {
  return jsonAnswer(readConversation(world.store, index, world, CHATS, null));
}

import { jsonAnswer } from '../answer.ts';
import { conversationIn, type Handler } from './world.ts';

export const getRunningStatus: Handler = (request, world) =>
  jsonAnswer({ isRunning: world.store.get('running', conversationIn(request, world)) === 1 });

/** Stopping what does not run changes nothing and is no error. */
export const stopConversation: Handler = (request, world) => {
  world.store.setRunning(conversationIn(request, world), false);
  return jsonAnswer(null);
};

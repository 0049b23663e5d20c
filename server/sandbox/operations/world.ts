import type { RatingField } from '../store/read-chats.ts';
import type { Store } from '../store/store.ts';
import type { TitleSearch } from '../store/title-search.ts';
import { Refusal, type Answer } from '../answer.ts';
import { errorAnswers } from '../error-answers.ts';
import { findChat } from '../store/read-chats.ts';
import type { MatchedRequest } from '../read-request.ts';

/** What operations work on. */
export type World = {
  store: Store;
  search: TitleSearch;
  rowChats: number;
  feedbackSets: RatingField;
  categoriesAs: 'names' | 'ids';
};

/** One operation: reads its request and answers, or throws Refusal. */
export type Handler = (request: MatchedRequest, world: World) => Answer;

/** The conversation that the path names. Throws Refusal if there is none. */
export function conversationIn(request: MatchedRequest, { store }: World): number {
  const index = store.indexOf(request.params['conversation_id'] ?? '');
  if (index === null) throw new Refusal(errorAnswers.noSuch('conversation'));
  return index;
}

/** The chat that the path names. Throws Refusal if there is none, or no more. */
export function chatIn(request: MatchedRequest, { store }: World, index: number): number {
  const ordinal = findChat(store, index, request.params['chat_id'] ?? '');
  if (ordinal === null) throw new Refusal(errorAnswers.noSuch('chat'));
  return ordinal;
}

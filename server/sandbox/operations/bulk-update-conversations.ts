import { endpoints } from '../../../src/contract/endpoints.ts';
import { jsonAnswer } from '../answer.ts';
import { readBody } from '../read-request.ts';
import { byApps, byCategories, byUsers } from './list-filter.ts';
import { newCategories } from './update-conversation.ts';
import type { Handler } from './world.ts';

/**
 * Changes every conversation that all given lists select ("applies to every conversation that the id filters match").
 * An empty list selects nothing and so is no filter: a body without any target changes EVERY conversation. The reference
 * requires no target, so this is what the real API may do, and what the gateway must never let happen.
 */
export const bulkUpdateConversations: Handler = (request, { store }) => {
  const body = readBody(endpoints.bulkUpdateConversations.body, request);
  const categories = newCategories(body.conversationInfo);
  const tests: ((index: number) => boolean)[] = [];
  if (body.userIds?.length) tests.push(byUsers(body.userIds, store));
  if (body.llmAppIds?.length) tests.push(byApps(body.llmAppIds, store));
  if (body.categoryIds?.length) tests.push(byCategories(body.categoryIds, store));

  const named = body.conversationIds?.length ? new Set(body.conversationIds) : null;
  const candidates =
    named === null ? store.columns.keys() : [...named].flatMap((id) => store.indexOf(id) ?? []);
  for (const index of candidates) {
    if (tests.every((test) => test(index))) store.setInfo(index, body.conversationInfo, categories);
  }
  return jsonAnswer(null);
};

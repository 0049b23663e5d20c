import type { Conversation } from '../../../src/contract/conversation.ts';
import { apps } from '../content/apps.ts';
import { categoriesOf } from '../content/categories.ts';
import { users } from '../content/users.ts';
import { NO_CATEGORIES } from '../data/columns.ts';
import { writeMemo, writeVariables } from '../messages/write-facts.ts';
import { plotOf } from './plot-of.ts';
import { newestChats, type RatingField } from './read-chats.ts';
import type { Store } from './store.ts';
import { titleOf } from './title-search.ts';

/** How answers are shaped where FACTS of the API leaves it open. */
export type Shape = { categoriesAs: 'names' | 'ids'; feedbackSets: RatingField };

/**
 * A conversation as Alli shows it, with its newest `chatLimit` chats, and those variables that are named (null: all).
 * State and assignee are not in it: the API never gives them back.
 */
export function readConversation(
  store: Store,
  index: number,
  shape: Shape,
  chatLimit: number,
  variableNames: readonly string[] | null,
): Conversation {
  const plot = plotOf(store, index);
  const user = users[store.userOf(index) ?? -1];
  const app = apps[plot.app];
  const lastChatTime = store.get('lastChatTime', index);
  const { memo } = store.overlay(index);
  return {
    id: store.idOf(index),
    title: titleOf(store, index),
    user: user ? { userId: user.userId, firstName: user.firstName, lastName: user.lastName } : null,
    createdAt: plot.createdAt,
    lastChatTime: lastChatTime === -Infinity ? null : lastChatTime,
    isEnd: store.get('isEnd', index) === 1,
    categories: readCategories(store, index, shape),
    memo: memo === undefined ? writeMemo(plot) : memo,
    chats: newestChats(store, index, chatLimit, shape.feedbackSets),
    chatCount: store.get('chatCount', index),
    llmApp: app ? { id: app.id, name: app.name, description: app.description } : null,
    variables: readVariables(store, index, variableNames),
  };
}

function readCategories(store: Store, index: number, { categoriesAs }: Shape): string[] | null {
  const bits = store.get('categories', index);
  if (bits === NO_CATEGORIES) return null;
  return categoriesOf(bits).map(({ id, name }) => (categoriesAs === 'ids' ? id : name));
}

function readVariables(
  store: Store,
  index: number,
  names: readonly string[] | null,
): Conversation['variables'] {
  const overlay = store.overlay(index).variables;
  const all =
    overlay === undefined ? writeVariables(plotOf(store, index), store.get('user', index)) : overlay;
  if (all === null || names === null) return all;
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

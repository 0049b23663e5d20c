import type { Chat } from '../../src/contract/chat.ts';
import type { Conversation } from '../../src/contract/conversation.ts';
import { conversationState, type ConversationState } from '../../src/contract/conversation-state.ts';
import type { FeedbackRequest } from '../../src/contract/feedback.ts';
import type { CallLog } from './call-log.ts';
import { categoriesOf } from './content/categories.ts';
import { NO_CATEGORIES } from './data/columns.ts';
import type { Fault } from './faults.ts';
import type { World } from './operations/world.ts';
import { findChat, ordinals, readChat } from './store/read-chats.ts';
import { readConversation } from './store/read-conversation.ts';

/** A conversation with what the API never gives back. */
export type Truth = Conversation & {
  state: ConversationState | null;
  assignee: string | null;
  categoryIds: string[] | null;
  isRunning: boolean;
};

/** A chat with what was said about it. */
export type ChatTruth = Chat & { feedback: FeedbackRequest | null };

/** What only the holder of the object can do to a sandbox: no header, path or variable leads here. */
export type SandboxControl = {
  calls: CallLog;
  /** Makes calls fail; the function that comes back ends it. */
  fault: (fault: Fault) => () => void;
  clearFaults: () => void;
  /** Begins a conversation now, as the newest of all, and returns its id. */
  addConversation: (values?: Partial<Pick<Conversation, 'title' | 'memo' | 'variables'>>) => string;
  /** Adds a chat now, so that its conversation becomes the newest, and returns its id. Throws RangeError for an unknown id. */
  addChat: (conversationId: string, values?: Partial<Omit<Chat, 'id' | 'timestamp'>>) => string;
  /** Starts or ends work in the background. Throws RangeError for an unknown id. */
  setRunning: (conversationId: string, running: boolean) => void;
  conversation: (id: string) => Truth | null;
  /** All conversations, oldest last chat first, without chats. */
  conversations: () => Truth[];
  /** All chats that are left of a conversation, ascending. Throws RangeError for an unknown id. */
  chats: (conversationId: string) => ChatTruth[];
  chat: (conversationId: string, chatId: string) => ChatTruth | null;
  /** Back to how it was made: data, faults and calls. */
  reset: () => void;
};

/** `world` gives the present state, having lived up to now; `now` is the clock, in milliseconds UTC. */
export function createControl(
  world: () => World,
  now: () => number,
  parts: Pick<SandboxControl, 'calls' | 'fault' | 'clearFaults' | 'reset'>,
): SandboxControl {
  return {
    ...parts,
    addConversation(values = {}) {
      const { store } = world();
      const index = store.addConversation(newestTime(world(), now()));
      store.write(index, values);
      return store.idOf(index);
    },
    addChat(conversationId, values = {}) {
      const index = indexOf(world(), conversationId);
      const time = newestTime(world(), now());
      const ordinal = world().store.addChat(index, { time, role: 'ask', override: values });
      return readChat(world().store, index, ordinal, world().feedbackSets).id;
    },
    setRunning: (conversationId, running) =>
      world().store.setRunning(indexOf(world(), conversationId), running),
    conversation(id) {
      const index = world().store.indexOf(id);
      return index === null ? null : truthOf(world(), index, 20);
    },
    conversations() {
      const { byLastChat } = world().store;
      return Array.from({ length: byLastChat.length }, (_, at) => truthOf(world(), byLastChat.at(at), 0));
    },
    chats(conversationId) {
      const index = indexOf(world(), conversationId);
      return ordinals(world().store, index, 0, Infinity).map((ordinal) => chatTruth(world(), index, ordinal));
    },
    chat(conversationId, chatId) {
      const index = indexOf(world(), conversationId);
      const ordinal = findChat(world().store, index, chatId);
      return ordinal === null ? null : chatTruth(world(), index, ordinal);
    },
  };
}

function indexOf({ store }: World, id: string): number {
  const index = store.indexOf(id);
  if (index === null) throw new RangeError(`the sandbox has no conversation ${id}`);
  return index;
}

/** Now, or just after the newest chat if the clock stands still: what was added last must come first. */
function newestTime({ store }: World, now: number): number {
  const { byLastChat } = store;
  if (byLastChat.length === 0) return now;
  return Math.max(now, store.get('lastChatTime', byLastChat.at(byLastChat.length - 1)) + 1);
}

function truthOf(world: World, index: number, chats: number): Truth {
  const { store } = world;
  const bits = store.get('categories', index);
  return {
    ...readConversation(store, index, world, chats, null),
    state: conversationState.options[store.get('state', index)] ?? null,
    assignee: store.overlay(index).assignee ?? null,
    categoryIds: bits === NO_CATEGORIES ? null : categoriesOf(bits).map(({ id }) => id),
    isRunning: store.get('running', index) === 1,
  };
}

function chatTruth(world: World, index: number, ordinal: number): ChatTruth {
  const feedback = world.store.feedback.get(index)?.get(ordinal) ?? null;
  return { ...readChat(world.store, index, ordinal, world.feedbackSets), feedback };
}

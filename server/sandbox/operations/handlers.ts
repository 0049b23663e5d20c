import type { Operation } from '../../../src/contract/endpoints.ts';
import { bulkUpdateConversations } from './bulk-update-conversations.ts';
import { deleteChat, postFeedback } from './change-chat.ts';
import { getConversation } from './get-conversation.ts';
import { getDailyCounts } from './get-daily-counts.ts';
import { listChats } from './list-chats.ts';
import { listConversations } from './list-conversations.ts';
import { getRunningStatus, stopConversation } from './running.ts';
import { setTitle, updateConversation } from './update-conversation.ts';
import type { Handler } from './world.ts';

/** All eleven operations; the compiler finds a missing one. */
export const handlers: Record<Operation, Handler> = {
  listConversations,
  bulkUpdateConversations,
  getConversation,
  updateConversation,
  listChats,
  getRunningStatus,
  stopConversation,
  deleteChat,
  setTitle,
  postFeedback,
  getDailyCounts,
};

import * as z from 'zod/mini';
import { bulkUpdate } from './bulk-update.ts';
import { chatsPageRead, chatsResponse } from './chats-page.ts';
import { conversationInfo } from './conversation-info.ts';
import { conversationOrder } from './conversation-order.ts';
import { conversation, conversationRead } from './conversation.ts';
import { conversationsPageRead, conversationsResponse } from './conversations-page.ts';
import { dailyCountsRange, dailyCountsResponse } from './daily-counts.ts';
import { feedbackRequest, feedbackResponse } from './feedback.ts';
import { comma, one, repeated, type QueryParams } from './query-param.ts';
import { runningStatus } from './running-status.ts';
import { titleRequest } from './title.ts';

/** One operation of the API. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template; `{name}` stands for an id. */
  path: string;
  query: QueryParams;
  body: z.ZodMiniType | null;
  /**
   * The body travels on a GET, which no browser sends: its fields come to the gateway in the query, and the gateway
   * makes the body of them.
   */
  bodyInQuery: boolean;
  /** The answer exactly as documented; `z.unknown()` where the reference gives none. */
  response: z.ZodMiniType;
  /** The answer as the browser reads it, item by item where one bad item must not take the others with it. */
  read: z.ZodMiniType;
};

const none = {};
const nothing = z.unknown();
const text = one(z.string());
const number = one(z.number());

/** The eleven operations: the only place that knows a path or a shape. Names are the operation ids of the OpenAPI file. */
export const endpoints = {
  listConversations: {
    method: 'GET',
    path: '/webapi/v2/conversations',
    query: {
      userIds: repeated(z.string()),
      llmAppId: text,
      categoryId: text,
      /** Last chat after (likely: the reference's own sentence is garbled). */
      startedAt: number,
      /** Last chat before. */
      endAt: number,
      firstChatStartedAt: number,
      firstChatEndAt: number,
      searchTerm: text,
      cursor: text,
      variables: repeated(z.string()),
      pageSize: one(z._default(z.int().check(z.minimum(1), z.maximum(50)), 50)),
      activeOnly: one(z._default(z.boolean(), false)),
      backgroundRunning: one(z.boolean()),
      order: one(z._default(conversationOrder, 'LAST_CHAT_TIME_DESC')),
    },
    body: null,
    bodyInQuery: false,
    response: conversationsResponse,
    read: conversationsPageRead,
  },
  bulkUpdateConversations: {
    method: 'POST',
    path: '/webapi/v2/conversations/bulk_update',
    query: none,
    body: bulkUpdate,
    bodyInQuery: false,
    response: nothing,
    read: nothing,
  },
  getConversation: {
    method: 'GET',
    path: '/webapi/v2/conversations/{conversation_id}',
    query: { variables: comma(z.string()) },
    body: null,
    bodyInQuery: false,
    response: conversation,
    read: conversationRead,
  },
  updateConversation: {
    method: 'PATCH',
    path: '/webapi/v2/conversations/{conversation_id}',
    query: none,
    body: conversationInfo,
    bodyInQuery: false,
    response: conversation,
    read: conversationRead,
  },
  listChats: {
    method: 'GET',
    path: '/webapi/v2/conversations/{conversation_id}/chats',
    query: { pageNo: one(z._default(z.int().check(z.minimum(1)), 1)) },
    body: null,
    bodyInQuery: false,
    response: chatsResponse,
    read: chatsPageRead,
  },
  getRunningStatus: {
    method: 'GET',
    path: '/webapi/v2/conversations/{conversation_id}/running',
    query: none,
    body: null,
    bodyInQuery: false,
    response: runningStatus,
    read: runningStatus,
  },
  stopConversation: {
    method: 'POST',
    path: '/webapi/v2/conversations/{conversation_id}/stop',
    query: none,
    body: null,
    bodyInQuery: false,
    response: nothing,
    read: nothing,
  },
  deleteChat: {
    method: 'DELETE',
    path: '/webapi/v2/conversations/{conversation_id}/chats/{chat_id}',
    query: none,
    body: null,
    bodyInQuery: false,
    response: nothing,
    read: nothing,
  },
  setTitle: {
    method: 'PUT',
    path: '/webapi/v2/conversations/{conversation_id}/title',
    query: none,
    body: titleRequest,
    bodyInQuery: false,
    response: conversation,
    read: conversationRead,
  },
  postFeedback: {
    method: 'POST',
    path: '/webapi/v2/conversations/{conversation_id}/chats/{chat_id}/feedback',
    query: none,
    body: feedbackRequest,
    bodyInQuery: false,
    response: feedbackResponse,
    read: feedbackResponse,
  },
  getDailyCounts: {
    method: 'GET',
    path: '/webapi/conversation_daily_count',
    query: none,
    body: dailyCountsRange,
    bodyInQuery: true,
    response: dailyCountsResponse,
    read: dailyCountsResponse,
  },
} as const satisfies Record<string, Endpoint>;

export type Operation = keyof typeof endpoints;
export const operations = Object.keys(endpoints) as Operation[];

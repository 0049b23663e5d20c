import type { Chat } from '../../contract/chat.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { isAnswer, senderKind } from '../../lib/sender-kind.ts';
import type { Answer, CitedDocument, Digest } from './digest.ts';
import { toCitedDocument } from './document-key.ts';

/** What is kept of a conversation, and what its citations and app are called. */
export type Digested = {
  digest: Digest;
  documents: CitedDocument[];
  app: { id: string; name: string } | null;
};

/**
 * Reduces a conversation to what is counted. `items` are its messages from wherever they were read; one that comes twice
 * counts once. Null before its first chat: then there is nothing to judge.
 */
export function toDigest(c: ConversationRead, items: readonly Item<Chat>[]): Digested | null {
  if (c.lastChatTime === null) return null;
  const documents = new Map<string, CitedDocument>();
  const answers = new Map<string, Answer>();
  const broken = new Set<unknown>();
  for (const item of items) {
    if (!item.readable) broken.add(item.id ?? item);
    else if (isAnswer(item.value.sender)) answers.set(item.value.id, toAnswer(item.value, documents));
  }
  return {
    digest: {
      id: c.id,
      firstMs: alliTimeToMs(c.createdAt),
      lastMs: alliTimeToMs(c.lastChatTime),
      chatCount: c.chatCount,
      isEnd: c.isEnd,
      appId: c.llmApp?.id ?? null,
      categories: [...new Set(c.categories ?? [])],
      answers: [...answers.values()],
      brokenChats: broken.size,
    },
    documents: [...documents.values()],
    app: c.llmApp === null ? null : { id: c.llmApp.id, name: c.llmApp.name || c.llmApp.id },
  };
}

function toAnswer(chat: Chat, documents: Map<string, CitedDocument>): Answer {
  const cited = (chat.citations ?? []).map(toCitedDocument);
  for (const document of cited) documents.set(document.key, document);
  return {
    id: chat.id,
    ms: alliTimeToMs(chat.timestamp),
    byBot: senderKind(chat.sender) === 'bot',
    rating: chat.rating,
    agentRating: chat.agentRating,
    cites: [...new Set(cited.map(({ key }) => key))],
  };
}

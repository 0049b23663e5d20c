import type { BulkUpdate } from '../../src/contract/bulk-update.ts';
import { bulkUpdate } from '../../src/contract/bulk-update.ts';
import { conversationInfo } from '../../src/contract/conversation-info.ts';
import { feedbackRequest } from '../../src/contract/feedback.ts';
import type { JournalTarget, WriteOperation } from '../../src/contract/journal.ts';
import { titleRequest } from '../../src/contract/title.ts';
import type { NewEntry } from './entry-store.ts';

type Write = Pick<NewEntry, 'conversationIds' | 'chatId' | 'target' | 'wrote'>;

/** What a write is about, from the ids of its path and the body that the contract let through. */
export function describeWrite(
  operation: WriteOperation,
  ids: Readonly<Record<string, string>>,
  body: string | null,
): Write {
  const json: unknown = body === null ? null : JSON.parse(body);
  const { conversation_id: conversationId, chat_id: chatId = null } = ids;
  const one = { conversationIds: conversationId === undefined ? [] : [conversationId], chatId, target: null };
  switch (operation) {
    case 'bulkUpdateConversations': {
      const update = bulkUpdate.parse(json);
      return {
        conversationIds: update.conversationIds ?? [],
        chatId: null,
        target: targetOf(update),
        wrote: given(update.conversationInfo),
      };
    }
    case 'updateConversation':
      return { ...one, wrote: given(conversationInfo.parse(json)) };
    case 'setTitle':
      return { ...one, wrote: titleRequest.parse(json) };
    case 'postFeedback': {
      const { rating, ...more } = feedbackRequest.parse(json);
      // Null is a rating too: it clears.
      return { ...one, wrote: { ...(rating === undefined ? {} : { rating }), ...given(more) } };
    }
    case 'stopConversation':
    case 'deleteChat':
      return { ...one, wrote: {} };
  }
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that are set: null leaves a field as it is. */
function given<T extends object>(values: T): Given<T> {
  const set = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(set) as Given<T>;
}

function targetOf({ userIds, llmAppIds, categoryIds }: BulkUpdate): JournalTarget | null {
  const target: JournalTarget = given({ userIds, llmAppIds, categoryIds });
  return Object.keys(target).length === 0 ? null : target;
}

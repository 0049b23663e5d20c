import { hasTarget, type BulkUpdate } from '../../contract/bulk-update.ts';
import type { ConversationInfo } from '../../contract/conversation-info.ts';
import { fieldsOf, type Edit } from './edit.ts';
import type { Target } from './target.ts';

const targetField = {
  ids: 'conversationIds',
  users: 'userIds',
  apps: 'llmAppIds',
  categories: 'categoryIds',
} as const satisfies Record<Target['by'], keyof BulkUpdate>;

/**
 * The body of a bulk update: the only place where a target and new values meet, so that the two meanings of `categoryIds`
 * never do. Throws RangeError without a target (it would reach every conversation) or without anything to set.
 */
export function toBulkUpdate(target: Target, edit: Edit): BulkUpdate {
  if (fieldsOf(edit).length === 0) throw new RangeError('A bulk update that sets nothing');
  const body: BulkUpdate = {
    [targetField[target.by]]: [...target.values],
    conversationInfo: toConversationInfo(edit),
  };
  if (!hasTarget(body)) throw new RangeError('A bulk update without a target');
  return body;
}

function toConversationInfo({ state, assignee, newCategoryIds, title }: Edit): ConversationInfo {
  return {
    ...(state === undefined ? {} : { state }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(newCategoryIds === undefined ? {} : { categoryIds: [...newCategoryIds] }),
    ...(title === undefined ? {} : { title }),
  };
}

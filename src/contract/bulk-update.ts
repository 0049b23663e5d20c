import * as z from 'zod/mini';
import { conversationInfo } from './conversation-info.ts';

const ids = z.optional(z.nullable(z.array(z.string())));

/**
 * The body of a bulk update as documented. The API requires no target, so a body without one may change every
 * conversation of the project: send it only if `hasTarget` says yes.
 */
export const bulkUpdate = z.strictObject({
  userIds: ids,
  llmAppIds: ids,
  /** Here a TARGET: conversations in these categories. The new value stands in `conversationInfo.categoryIds`. */
  categoryIds: ids,
  conversationIds: ids,
  conversationInfo,
});
export type BulkUpdate = z.infer<typeof bulkUpdate>;

/** True if the body selects anything: at least one target list with at least one id, and no empty id in any. */
export function hasTarget(body: BulkUpdate): boolean {
  const targets = [body.userIds, body.llmAppIds, body.categoryIds, body.conversationIds];
  const given = targets.filter((list) => list !== null && list !== undefined && list.length > 0);
  return given.length > 0 && given.every((list) => list?.every((id) => id.trim() !== ''));
}

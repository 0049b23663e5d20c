import { bulkUpdate } from './bulk-update.ts';
import type { Operation } from './endpoints.ts';
import type { Role } from './person.ts';

/** What each operation asks for at least. The gateway refuses by it, and the page does not offer what it would refuse. */
export const leastRole = {
  listConversations: 'viewer',
  getConversation: 'viewer',
  listChats: 'viewer',
  getRunningStatus: 'viewer',
  getDailyCounts: 'viewer',
  updateConversation: 'agent',
  setTitle: 'agent',
  postFeedback: 'agent',
  stopConversation: 'agent',
  bulkUpdateConversations: 'agent',
  deleteChat: 'admin',
} as const satisfies Record<Operation, Role>;

/**
 * All that is asked for: an operation; a bulk update that selects by anything but ids; to see what the whole team has done;
 * to share a saved view with it.
 */
export type Permission = Operation | 'bulkUpdateByFilter' | 'readTeamJournal' | 'shareView';
const least: Record<Permission, Role> = {
  ...leastRole,
  bulkUpdateByFilter: 'admin',
  readTeamJournal: 'admin',
  shareView: 'agent',
};

const rank: Record<Role, number> = { viewer: 0, agent: 1, admin: 2 };

/** True if the role is the wanted one or above it. */
export function hasRole(role: Role, wanted: Role): boolean {
  return rank[role] >= rank[wanted];
}

/** Whether a role may do something. */
export function mayDo(role: Role, permission: Permission): boolean {
  return hasRole(role, least[permission]);
}

/** Whether a body of a bulk update selects by anything but ids of conversations, and so may reach more than anyone has seen. */
export function targetsByFilter(body: unknown): boolean {
  const { userIds, llmAppIds, categoryIds } = bulkUpdate.parse(body);
  return [userIds, llmAppIds, categoryIds].some((list) => (list?.length ?? 0) > 0);
}

import type { ActionId } from '../../lib/action-keys.ts';

/** Where each action is at home: the order in which people are shown them. */
export const actionAreas = {
  list: ['search', 'down', 'up', 'select', 'open', 'edit', 'selectAll', 'clearFilters', 'export'],
  conversation: ['previous', 'next', 'answer', 'good', 'bad', 'citation', 'find', 'rename', 'copyLink'],
  everywhere: ['palette', 'help', 'conversations', 'analytics', 'review', 'activity', 'settings'],
} as const satisfies Record<string, readonly ActionId[]>;

export type ActionArea = keyof typeof actionAreas;
export const areas = ['list', 'conversation', 'everywhere'] as const satisfies readonly ActionArea[];

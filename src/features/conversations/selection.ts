import { useSyncExternalStore } from 'react';

/**
 * The conversations chosen for a bulk edit, by id: they stay chosen while rows come and go. One for the app, outside of
 * React state, so that a tick redraws its own row and the count, and not the grid.
 */
export function createSelection() {
  let ids: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  let scope = '';
  let asked: readonly string[] | null = null;
  const change = (next: ReadonlySet<string>) => {
    ids = next;
    if (ids.size === 0) asked = null;
    for (const listener of listeners) listener();
  };
  return {
    ids: (): ReadonlySet<string> => ids,
    has: (id: string): boolean => ids.has(id),
    /** Adds or takes away, keeping the order in which they were chosen. */
    set(changed: Iterable<string>, chosen: boolean) {
      const next = new Set(ids);
      for (const id of changed) {
        if (chosen) next.add(id);
        else next.delete(id);
      }
      change(next);
    },
    replace: (next: Iterable<string>) => change(new Set(next)),
    clear: () => {
      if (ids.size > 0) change(new Set());
    },
    /** Chooses one to be edited: the bar that edits comes with it. */
    edit(id: string) {
      asked = [id];
      change(new Set([id]));
    },
    /** What was chosen to be edited, until that edit ends. */
    toEdit: (): readonly string[] | null => asked,
    endEdit() {
      asked = null;
      change(ids);
    },
    /** What is chosen belongs to the filters it was chosen under: with other filters it would be out of sight. */
    keepFor(filters: string) {
      if (scope !== filters && ids.size > 0) change(new Set());
      scope = filters;
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const selection = createSelection();

/** Whether one conversation is chosen. */
export const useIsSelected = (id: string): boolean =>
  useSyncExternalStore(selection.subscribe, () => selection.has(id));

/** What was chosen to be edited at once; null for nothing. */
export const useIdsToEdit = (): readonly string[] | null =>
  useSyncExternalStore(selection.subscribe, selection.toEdit);

/** All that are chosen; a new set after each change. */
export const useSelectedIds = (): ReadonlySet<string> =>
  useSyncExternalStore(selection.subscribe, selection.ids);

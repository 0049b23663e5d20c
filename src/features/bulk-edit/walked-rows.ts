import { useSyncExternalStore } from 'react';
import type { KnownRow } from './known-row.ts';

/**
 * Rows that were read for a selection and are not in any list: all that match, or those read for a plan. They stay while
 * pages change, as the selection does.
 */
let rows: ReadonlyMap<string, KnownRow> = new Map();
const listeners = new Set<() => void>();

/** Takes the place of what was walked before. */
export function keepWalkedRows(next: ReadonlyMap<string, KnownRow>): void {
  rows = next;
  for (const listener of listeners) listener();
}

export const addWalkedRows = (more: readonly KnownRow[]): void =>
  keepWalkedRows(new Map([...rows, ...more.map((row) => [row.id, row] as const)]));

export const useWalkedRows = (): ReadonlyMap<string, KnownRow> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => rows,
  );

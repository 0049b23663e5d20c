import { useSyncExternalStore } from 'react';

/** What of the jobs is open over the page. `unseen`: a job that ended while its dialog was closed. */
export type BulkView = {
  dialog: { kind: 'job' | 'undo'; jobId: string } | { kind: 'history' } | null;
  unseen: string | null;
};

let view: BulkView = { dialog: null, unseen: null };
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const getView = () => view;

/** Opens and closes the dialogs of jobs from anywhere: they stay while pages change. */
export function changeView(part: Partial<BulkView>): void {
  view = { ...view, ...part };
  for (const listener of listeners) listener();
}

export const useBulkView = (): BulkView => useSyncExternalStore(subscribe, getView);

/** Shows the last bulk edits of this browser. */
export const openBulkHistory = (): void => changeView({ dialog: { kind: 'history' } });

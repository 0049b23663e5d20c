import { useSyncExternalStore } from 'react';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import type { BulkState } from './bulk-state.ts';

/** The jobs of this browser, and what is being done. */
export const useBulkState = (): BulkState => useSyncExternalStore(bulkJobs.subscribe, bulkJobs.getState);

import * as z from 'zod/mini';
import { journalOutcome } from '../../contract/journal.ts';
import { choice, patchSearch, readSearch } from '../../lib/search-schema.ts';

/** What of the activity is shown: every change, or those that ended in one way. */
export const activityOutcome = z.enum(['all', ...journalOutcome.options]);
export type ActivityOutcome = z.infer<typeof activityOutcome>;

const activitySearch = { outcome: choice(activityOutcome, 'all') };

/** The URL of the page: what is not here is no filter. */
export const readActivitySearch = (search: URLSearchParams) => readSearch(activitySearch, search);
export const patchActivitySearch = (search: URLSearchParams, outcome: ActivityOutcome) =>
  patchSearch(activitySearch, search, { outcome });

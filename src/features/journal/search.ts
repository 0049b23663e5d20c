import * as z from 'zod/mini';
import { journalOutcome, writeOperation } from '../../contract/journal.ts';
import type { JournalFilter } from '../../lib/journal-queries.ts';
import {
  choice,
  instant,
  patchSearch,
  readSearch,
  text,
  type SearchValues,
} from '../../lib/search-schema.ts';

/** What of the activity is shown: every change, or those that ended in one way. */
export const activityOutcome = z.enum(['all', ...journalOutcome.options]);
/** Every kind of change, or one. */
export const activityOperation = z.enum(['all', ...writeOperation.options]);

const activitySearch = {
  outcome: choice(activityOutcome, 'all'),
  operation: choice(activityOperation, 'all'),
  /** The id of a person. */
  person: text(),
  /** From and to, ms since 1970 (UTC). */
  from: instant(),
  to: instant(),
};
export type ActivitySearch = SearchValues<typeof activitySearch>;

/** The URL of the page: what is not here is no filter. */
export const readActivitySearch = (search: URLSearchParams): ActivitySearch =>
  readSearch(activitySearch, search);
export const patchActivitySearch = (search: URLSearchParams, patch: Partial<ActivitySearch>) =>
  patchSearch(activitySearch, search, patch);

/** How many filters are in use; from and to are one. */
export const countFilters = ({ outcome, operation, person, from, to }: ActivitySearch): number =>
  [outcome !== 'all', operation !== 'all', person !== '', from !== null || to !== null].filter(Boolean)
    .length;

/** What the journal is asked for. */
export const toJournalFilter = ({ outcome, operation, person, from, to }: ActivitySearch): JournalFilter => ({
  ...(outcome === 'all' ? {} : { outcome }),
  ...(operation === 'all' ? {} : { operation: [operation] }),
  ...(person === '' ? {} : { personId: person }),
  from,
  to,
});

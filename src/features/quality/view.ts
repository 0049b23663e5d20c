import type { ListQuery } from '../../lib/walk-conversations.ts';
import type { Scope } from './scope.ts';

/** What a person looks at: whose, of which project, with which filters of the list, in which range. */
export type View = Scope & {
  owner: string;
  /** Sandbox or Alli: what was scanned of one says nothing about the other. */
  mode: string;
  /** Without times, order, cursor and variables. */
  filters: ListQuery;
  /** Where the period before begins, which ends at `from` (ms since 1970, UTC); null: nothing is compared. */
  before: number | null;
};

/** From where on all that is to be counted must be known, in ms since 1970 (UTC). */
export const walkFrom = ({ from, before }: Pick<View, 'from' | 'before'>): number => before ?? from;

/**
 * Names what is kept together. A range that is open to now shares one scan with all others, since what is new comes on
 * top; `begunBefore` (ms) names a range that is past, of which later conversations are no part.
 */
export function scanKey({ owner, mode, filters }: View, begunBefore: number | null): string {
  const set = Object.entries(filters)
    .filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([owner, mode, begunBefore, set]);
}

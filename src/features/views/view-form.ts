import type { SavedViewBody } from '../../contract/saved-view.ts';

/** What the dialog asks of a view. */
export type ViewForm = Pick<SavedViewBody, 'name' | 'pinned' | 'shared' | 'query'>;

/** The two ways to keep the times of a query. */
export type QueryTimes = {
  /** As moments: the view always begins and ends there. */
  fixed: string;
  /** By their distance from today; null where none is the start of a day. */
  moving: string | null;
};

import type { ListView } from './list-view.ts';

/** What the list shows, as a view: none is chosen, or one is, perhaps with changes that it does not hold yet. */
export type CurrentView = { view: ListView | null; changed: boolean };

/**
 * @param views all that are known
 * @param viewId the view that the address names, if it names one
 * @param query what the address holds of a view, as views keep it
 */
export function currentView(views: readonly ListView[], viewId: string | null, query: string): CurrentView {
  const named = views.find(({ id }) => id === viewId);
  if (named) return { view: named, changed: named.query !== query };
  if (query === '') return { view: null, changed: false };
  const same = views.find((view) => view.query === query);
  return same ? { view: same, changed: false } : { view: null, changed: true };
}

import { hasRole } from '../../contract/permission.ts';
import type { Person } from '../../contract/person.ts';
import type { SavedView } from '../../contract/saved-view.ts';
import type { ShippedView } from './shipped-views.ts';

/** A view of the list: one that ships with Parley, or one that was saved. */
export type ListView = ShippedView | SavedListView;

export type SavedListView = SavedView & {
  kind: 'saved';
  /** This person may rename, move and remove it. */
  mayChange: boolean;
};

/**
 * Saved views in their order. Kept in the browser they are all one's own; at the gateway one's own are, and administrators
 * also keep order among those that are shared.
 */
export function savedListViews(views: readonly SavedView[], person: Person | undefined): SavedListView[] {
  return views
    .map((view) => ({
      ...view,
      kind: 'saved' as const,
      mayChange:
        person === undefined || view.owner === person.id || (view.shared && hasRole(person.role, 'admin')),
    }))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** The address of a view. It carries all that the view holds, so that the link also works for who cannot see the view. */
export function viewPath({ id, query }: Pick<ListView, 'id' | 'query'>): string {
  const params = new URLSearchParams(query);
  params.set('view', id);
  return `/conversations?${params.toString()}`;
}

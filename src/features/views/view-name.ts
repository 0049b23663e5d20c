import type { Translate } from '../../i18n/i18n-store.ts';
import type { ListView } from './list-view.ts';

/** The name of a view in the reader's language; a saved one has the name that it was given. */
export const viewName = (t: Translate, view: ListView): string =>
  view.kind === 'shipped' ? t(`views.shipped.${view.id}`) : view.name;

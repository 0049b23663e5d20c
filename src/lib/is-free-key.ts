import { isComposing } from './pressed-key.ts';

/** Where keys belong to what is chosen or asked. */
const OVER_THE_PAGE = '[role=dialog], [role=alertdialog], [role=listbox], [role=menu]';
/** Where keys belong to what is typed. */
const TYPED_IN = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** A key that nobody else wants: alone, not part of a composition, and pressed where nothing is typed or chosen. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return isFreeChord(event) && event.target instanceof Element && event.target.closest(TYPED_IN) === null;
}

/** The same for a key with Ctrl or Cmd, which types nothing: it may be pressed in a text, not in what lies over the page. */
export function isFreeChord(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isComposing(event)) return false;
  return event.target instanceof Element && event.target.closest(OVER_THE_PAGE) === null;
}

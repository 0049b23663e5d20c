import { getSettings } from './settings.ts';

/** Where keys belong to what is typed or chosen. */
const BUSY =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=listbox], [role=menu]';
/** What browsers say of a key that an input method took, where they do not say that it composes. */
const TAKEN_BY_INPUT_METHOD = 229;

/** A key that nobody else wants: alone, not part of a composition, and pressed where nothing is typed or chosen. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isComposing(event))
    return false;
  return event.target instanceof Element && event.target.closest(BUSY) === null;
}

/** A free key that is a shortcut: a single letter or sign, which the settings can switch off. */
export const isShortcut = (event: KeyboardEvent): boolean => getSettings().shortcuts && isFreeKey(event);

// The key that ends a composition comes after it in some browsers, with this code and no other sign.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;

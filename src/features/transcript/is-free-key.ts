/** A key that nobody else wants: alone, not part of a composition, and pressed where nothing is typed or chosen. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  const busy = 'input, textarea, select, [role=dialog], [role=alertdialog], [role=listbox], [role=menu]';
  return event.target instanceof Element && event.target.closest(busy) === null;
}

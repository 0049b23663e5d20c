import type { RefObject } from 'react';

/**
 * Where the focus goes when a popup closes: back to its anchor, unless it has already gone on, to a dialog that the
 * popup opened or to what was pressed outside.
 */
export function returnFocus(
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
): HTMLElement | false {
  const active = document.activeElement;
  const isLost = active === null || active === document.body || popup.current?.contains(active);
  return isLost || active === anchor.current ? (anchor.current ?? false) : false;
}

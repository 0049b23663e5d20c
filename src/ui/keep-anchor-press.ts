import type { RefObject } from 'react';

type OpenChange = { reason: string; event: Event; cancel: () => void };

/**
 * A press on the button that opened a popup is "outside" of the popup. Left alone, the popup would close on the press
 * and the click that follows would open it again: so the click alone decides. Returns true when it took the event.
 */
export function keepAnchorPress(
  anchor: RefObject<Element | null>,
  { reason, event, cancel }: OpenChange,
): boolean {
  const hits =
    (reason === 'outside-press' && hit(anchor, event.target)) ||
    (reason === 'focus-out' && event instanceof FocusEvent && hit(anchor, event.relatedTarget));
  if (hits) cancel();
  return hits;
}

function hit(anchor: RefObject<Element | null>, target: EventTarget | null): boolean {
  return target instanceof Node && (anchor.current?.contains(target) ?? false);
}

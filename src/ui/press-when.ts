import type { MouseEvent, MouseEventHandler } from 'react';

/**
 * The click handler of a button that may be off without being `disabled` (which would drop the focus):
 * while off it also stops the form from being submitted.
 */
export function pressWhen<E extends HTMLElement>(on: boolean, onClick: MouseEventHandler<E> | undefined) {
  return (event: MouseEvent<E>) => {
    if (on) onClick?.(event);
    else event.preventDefault();
  };
}

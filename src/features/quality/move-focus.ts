import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the buttons of a picture that is one stop of the Tab key. `steps` says how far a key goes; Home and
 * End go to the first and the last.
 */
export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  steps: Readonly<Partial<Record<string, number>>>,
): void {
  // From where the focus is: the pointer may rest on another one.
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const step = steps[event.key];
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? buttons.length - 1
        : step === undefined
          ? null
          : at + step;
  if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons[to]?.focus();
}

import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { isShortcut } from '../../lib/is-free-key.ts';

type GridCursorOptions = {
  grid: RefObject<HTMLElement | null>;
  count: number;
  start: number;
  /** Whether the row with the cursor takes the focus when the grid first appears, as after Back. */
  focusAtStart: boolean;
  /** Rows that fit on the screen: how far PageUp and PageDown go. */
  pageSize: number;
  onOpen: (index: number) => void;
  onToggle: (index: number, range: boolean) => void;
};

/** Letters that do what a key does, by their place on the keyboard: a Korean or Japanese layout gives other letters. */
const letters: Partial<Record<string, string>> = {
  KeyJ: 'ArrowDown',
  KeyK: 'ArrowUp',
  KeyX: ' ',
  KeyO: 'Enter',
};

/**
 * The row that the keyboard is on. One row of the grid can be reached with Tab; from there arrows, Home, End and the page
 * keys move, Enter opens, Space ticks, Shift+Space ticks from the last ticked row to here. J, K, O and X do the same.
 */
export function useGridCursor(options: GridCursorOptions) {
  const [cursor, setCursor] = useState(options.start);
  const wantsFocus = useRef(options.focusAtStart);
  const wantsSight = useRef(false);
  const index = Math.min(cursor, Math.max(options.count - 1, 0));

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = options.grid.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`);
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
    if (wantsSight.current) row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    wantsSight.current = false;
  });

  const moveTo = (to: number) => {
    const next = Math.min(Math.max(to, 0), options.count - 1);
    wantsFocus.current = true;
    wantsSight.current = true;
    setCursor(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys in a control of a row are that control's own.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const key = (isShortcut(event.nativeEvent) ? letters[event.code] : undefined) ?? event.key;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + options.pageSize,
      PageUp: index - options.pageSize,
      Home: 0,
      End: options.count - 1,
    };
    const to = moves[key];
    if (to !== undefined) moveTo(to);
    else if (key === 'Enter') options.onOpen(index);
    else if (key === ' ') options.onToggle(index, event.shiftKey);
    else return;
    event.preventDefault();
  };

  return { index, setCursor, onKeyDown };
}

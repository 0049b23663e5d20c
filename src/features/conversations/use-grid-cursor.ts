import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { offerActions, type Asked } from '../../lib/actions.ts';

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
  /** To edit the row where nothing is chosen; false where something is. */
  onEdit: (index: number) => boolean;
  /** The conversation that stands beside the list, and its row; below 0 where that is not loaded. */
  openId: string | null;
  openIndex: number;
};

/**
 * The row that the keyboard is on. One row of the grid can be reached with Tab; from there arrows, Home, End and the page
 * keys move, Enter opens, Space ticks, Shift+Space ticks from the last ticked row to here. Keys of their own do the same
 * from anywhere, and bring the focus here.
 */
export function useGridCursor(options: GridCursorOptions) {
  const [cursor, setCursor] = useState(options.start);
  const wantsFocus = useRef(options.focusAtStart);
  const wantsSight = useRef(false);
  // The first time from elsewhere leads to the row with the cursor: it may be out of sight.
  const wasHere = useRef(false);
  const index = Math.min(cursor, Math.max(options.count - 1, 0));

  // Walking from one conversation to the next takes the cursor along, and the focus if it is here.
  const { openId, openIndex } = options;
  const [followed, setFollowed] = useState(openId);
  if (openId !== followed) {
    setFollowed(openId);
    if (openIndex >= 0) setCursor(openIndex);
  }
  const seen = useRef(openId);
  const follow = useEffectEvent(() => {
    if (seen.current === openId) return;
    seen.current = openId;
    if (openIndex < 0) return;
    wantsSight.current = true;
    wantsFocus.current ||= options.grid.current?.contains(document.activeElement) === true;
  });
  useLayoutEffect(() => follow(), [openId]);

  const settle = () => {
    if (!wantsFocus.current && !wantsSight.current) return;
    const row = options.grid.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`);
    if (row === null || row === undefined) return;
    if (wantsFocus.current) row.focus({ preventScroll: true });
    wantsFocus.current = false;
    if (wantsSight.current) row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    wantsSight.current = false;
  };
  useLayoutEffect(settle);

  const moveTo = (to: number) => {
    if (options.count === 0) return;
    const next = Math.min(Math.max(to, 0), options.count - 1);
    wantsFocus.current = true;
    wantsSight.current = true;
    wasHere.current = true;
    // Nothing is drawn anew for the row that has the cursor already.
    if (next === index) settle();
    else setCursor(next);
  };

  const arrive = (at: number) => {
    wasHere.current = true;
    setCursor(at);
  };
  const step = useEffectEvent((by: 1 | -1) => moveTo(wasHere.current ? index + by : index));
  const onHere = useEffectEvent((act: 'open' | 'toggle', { shift }: Asked) => {
    moveTo(index);
    if (act === 'open') options.onOpen(index);
    else options.onToggle(index, shift);
  });
  const editHere = useEffectEvent(() => {
    if (!options.onEdit(index)) return false;
    moveTo(index);
    return true;
  });
  const isEmpty = options.count === 0;
  useEffect(() => {
    if (isEmpty) return undefined;
    return offerActions({
      down: () => step(1),
      up: () => step(-1),
      open: (asked) => onHere('open', asked),
      select: (asked) => onHere('toggle', asked),
      edit: () => editHere(),
    });
  }, [isEmpty]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys in a control of a row are that control's own.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const { key } = event;
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

  return { index, arrive, onKeyDown };
}

import { GripVertical } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import iconButton from './icon-button.module.css';
import { placeAt, shiftOf } from './reorder-place.ts';
import styles from './reorder-list.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type ReorderItem = {
  id: string;
  /** Plain name, for the handle and what is announced. */
  name: string;
  /** Stays where it is. */
  fixed?: boolean | undefined;
  content: ReactNode;
};

type ReorderListProps = {
  label: string;
  items: readonly ReorderItem[];
  /** To the place (from 0) that it had if it were taken out first. */
  onMove: (id: string, to: number) => void;
  /** Name of a handle, such as "Move Refunds". */
  handleLabel: (name: string) => string;
  /** Said of each handle: how it works by keyboard. */
  hint: string;
  /** Announced after a move: "Refunds is now 2 of 5". */
  movedText: (name: string, place: number, count: number) => string;
  /** Other keys on a handle. */
  onHandleKey?: (event: KeyboardEvent, id: string) => void;
};

/** How far a drag is: which item, where it would land, how many px it is away from its place, how high items are. */
type Drag = { index: number; to: number; by: number; height: number };

/** A list whose items are put in order by dragging their handle, or by the arrow keys, Home and End on it. */
export function ReorderList(props: ReorderListProps) {
  const { label, items, onMove, handleLabel, hint, movedText, onHandleKey } = props;
  const hintId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState('');

  const move = ({ id, name }: ReorderItem, from: number, to: number) => {
    if (to === from || to < 0 || to >= items.length) return;
    onMove(id, to);
    setSaid(movedText(name, to + 1, items.length));
  };
  const onKey = (event: KeyboardEvent, item: ReorderItem, index: number) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) {
      onHandleKey?.(event, item.id);
      return;
    }
    event.preventDefault();
    move(item, index, to);
  };
  const onDown = (event: PointerEvent<HTMLButtonElement>, item: ReorderItem, index: number) => {
    const element = list.current;
    if (event.button !== 0 || element === null) return;
    const startY = event.clientY;
    const height = element.getBoundingClientRect().height / items.length;
    const handle: HTMLButtonElement = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const where = (y: number) => placeAt(index, y - startY, height, items.length);
    const stop = new AbortController();
    const { signal } = stop;
    handle.addEventListener(
      'pointermove',
      ({ clientY }) => setDrag({ index, to: where(clientY), by: clientY - startY, height }),
      { signal },
    );
    const end = (to: number | null) => {
      stop.abort();
      setDrag(null);
      if (to !== null) move(item, index, to);
    };
    handle.addEventListener('pointerup', ({ clientY }) => end(where(clientY)), { signal });
    handle.addEventListener('pointercancel', () => end(null), { signal });
  };

  return (
    <>
      <ul ref={list} className={styles['list']} aria-label={label}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={classNames(styles['item'], drag?.index === index && styles['dragged'])}
            style={{ translate: drag === null ? undefined : `0 ${String(shiftOf(index, drag))}px` }}
          >
            <button
              type="button"
              className={classNames(iconButton['button'], styles['handle'])}
              aria-label={handleLabel(item.name)}
              aria-describedby={hintId}
              disabled={item.fixed}
              onKeyDown={(event) => onKey(event, item, index)}
              onPointerDown={(event) => onDown(event, item, index)}
            >
              <GripVertical aria-hidden />
            </button>
            {item.content}
          </li>
        ))}
      </ul>
      <VisuallyHidden id={hintId}>{hint}</VisuallyHidden>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

import { useLayoutEffect, useState, type UIEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowRange, type RowRange } from './row-range.ts';
import type { GridSize } from './use-grid-size.ts';

type RowWindowOptions = {
  scroller: RefObject<HTMLElement | null>;
  size: GridSize | null;
  count: number;
  /** Where it starts, in px. */
  startOffset: number;
};

/** The rows on the screen, of a list whose rows all have the same height, and which way it moves; null until its size is known. */
export function useRowWindow({ scroller, size, count, startOffset }: RowWindowOptions) {
  /** Top of the first row on the screen, and which way it went last: not every px of scrolling is a change. */
  const [{ offset, isUpward }, setPlace] = useState({ offset: startOffset, isUpward: false });
  const isMeasured = size !== null;
  useLayoutEffect(() => {
    // At the top there is nothing to set, and setting it would have the page laid out once more.
    if (isMeasured && startOffset > 0) scroller.current?.scrollTo({ top: startOffset });
  }, [scroller, startOffset, isMeasured]);

  const range: RowRange | null = size && rowRange(offset, size.height, size.rowHeight, count);
  const onScroll = (event: UIEvent<HTMLElement>) => {
    if (size === null) return;
    const top = Math.floor(event.currentTarget.scrollTop / size.rowHeight) * size.rowHeight;
    if (top === offset) return;
    // In the same frame, or rows would come after the empty place where they belong.
    flushSync(() => setPlace({ offset: top, isUpward: top < offset }));
  };
  return { range, isUpward, onScroll };
}

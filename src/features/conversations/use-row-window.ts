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

/** The rows on the screen, of a list whose rows all have the same height; null until its size is known. */
export function useRowWindow({ scroller, size, count, startOffset }: RowWindowOptions) {
  /** Top of the first row on the screen: not every px of scrolling is a change. */
  const [offset, setOffset] = useState(startOffset);
  const isMeasured = size !== null;
  useLayoutEffect(() => {
    // At the top there is nothing to set, and setting it would have the page laid out once more.
    if (isMeasured && startOffset > 0) scroller.current?.scrollTo({ top: startOffset });
  }, [scroller, startOffset, isMeasured]);

  const range: RowRange | null = size && rowRange(offset, size.height, size.rowHeight, count);
  const onScroll = (event: UIEvent<HTMLElement>) => {
    if (size === null) return;
    const first = Math.floor(event.currentTarget.scrollTop / size.rowHeight);
    // In the same frame, or rows would come after the empty place where they belong.
    flushSync(() => setOffset(first * size.rowHeight));
  };
  return { range, onScroll };
}

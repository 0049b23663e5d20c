import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';
import { whenIdle } from '../../lib/when-idle.ts';

/** What the style sheet and the window make of the grid, in px. */
export type GridSize = {
  width: number;
  height: number;
  /** The same for every row, so that none needs to be measured. Density, pointer and width of the window decide. */
  rowHeight: number;
};

/**
 * The size of the grid; null until it is in the page, which is before it is painted: rows are drawn once, with the columns
 * that there is room for. `probe` is an element as high as a row.
 */
export function useGridSize(
  scroller: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): GridSize | null {
  const [size, setSize] = useState<GridSize | null>(null);
  useLayoutEffect(() => {
    const grid = scroller.current;
    const row = probe.current;
    if (grid === null || row === null) return;
    let shown: GridSize | null = null;
    const show = (now: GridSize) => {
      shown = now;
      setSize(now);
    };
    let callOff = (): void => undefined;
    const measure = () => {
      const rowHeight = row.getBoundingClientRect().height;
      // Nothing has a size while it is hidden.
      if (rowHeight === 0) return;
      const now = { width: grid.clientWidth, height: grid.clientHeight, rowHeight };
      callOff();
      if (shown?.height !== now.height || shown.rowHeight !== rowHeight) show(now);
      // Other columns come a moment later than what takes their room, such as a conversation that is opened.
      else if (shown.width !== now.width) callOff = whenIdle(() => startTransition(() => show(now)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(grid);
    observer.observe(row);
    return () => {
      callOff();
      observer.disconnect();
    };
  }, [scroller, probe]);
  return size;
}

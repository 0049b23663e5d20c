import { useLayoutEffect, useState, type RefObject } from 'react';

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
    const measure = () => {
      const rowHeight = row.getBoundingClientRect().height;
      // Nothing has a size while it is hidden.
      if (rowHeight > 0) setSize({ width: grid.clientWidth, height: grid.clientHeight, rowHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(grid);
    observer.observe(row);
    return () => observer.disconnect();
  }, [scroller, probe]);
  return size;
}

import { useEffect, useState, type RefObject } from 'react';

/**
 * The height of a row in px as the style sheet has it: density, pointer and the width of the window decide there, and
 * every row has the same, so that none needs to be measured. `probe` is an element of that height.
 */
export function useRowHeight(probe: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(36);
  useEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const measured = element.getBoundingClientRect().height;
      if (measured > 0) setHeight(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);
  return height;
}

import { useEffect, type RefObject } from 'react';
import { hitRanges } from './hit-ranges.ts';

const NAME = 'transcript-hit';

/**
 * Marks what is found in the messages that are drawn, through the browser's own highlights: the messages themselves stay
 * as they are, so that it costs no drawing and breaks no link. Browsers without it show the ring of the message only.
 */
export function useHitHighlight(scroller: RefObject<HTMLElement | null>, needle: string): void {
  useEffect(() => {
    const root = scroller.current;
    if (root === null || needle === '' || !('highlights' in CSS)) return;
    let frame = 0;
    const mark = () => {
      frame = 0;
      CSS.highlights.set(NAME, new Highlight(...hitRanges(root, needle)));
    };
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(mark);
    });
    mark();
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(NAME);
    };
  }, [scroller, needle]);
}

import type { PointerEvent } from 'react';
import styles from './column-resizer.module.css';
import { boundedWidth, drawnWidth, toUsualPx } from './column-width.ts';

type ColumnResizerProps = {
  id: string;
  /** While it is dragged; null: not any more. In px at the usual size of text. */
  onPreview: (width: number | null) => void;
  /** Null: back to the column's own. */
  onWidth: (width: number | null) => void;
};

/**
 * The edge of a column's header, to be dragged; a double click gives the column its own width back. By keyboard the width
 * is set in the choice of columns: an edge for each column would be ten stops on the way to the rows.
 */
export function ColumnResizer({ id, onPreview, onWidth }: ColumnResizerProps) {
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const edge: HTMLSpanElement = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const start = drawnWidth(id);
    const startX = event.clientX;
    const widthAt = (x: number) => boundedWidth(start + toUsualPx(x - startX));
    const stop = new AbortController();
    const { signal } = stop;
    const end = (x: number) => {
      stop.abort();
      if (x === startX) onPreview(null);
      else onWidth(widthAt(x));
    };
    edge.addEventListener('pointermove', ({ clientX }) => onPreview(widthAt(clientX)), { signal });
    edge.addEventListener('pointerup', ({ clientX }) => end(clientX), { signal });
    edge.addEventListener('pointercancel', () => end(startX), { signal });
  };
  return (
    <span
      aria-hidden
      className={styles['edge']}
      onPointerDown={onPointerDown}
      onDoubleClick={() => onWidth(null)}
    />
  );
}

import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readPanelWidth, writePanelWidth } from './panel-width.ts';
import { Transcript } from './transcript.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import styles from './transcript-panel.module.css';

/** Widths of the panel in px, as the design gives them. */
const NARROWEST = 360;
const WIDEST = 640;
const STEP = 20;

/** A transcript beside the list. Its edge can be dragged, or moved with the arrow keys; this device remembers where to. */
export function TranscriptPanel(props: Omit<TranscriptProps, 'variant' | 'lead'>) {
  const { t } = useTranslation();
  const [width, setWidth] = useState(() => clamp(readPanelWidth()));
  const panel = useRef<HTMLDivElement>(null);
  const { conversationId } = props;
  const shown = useRef(conversationId);
  // The focus that was in one conversation goes to the next, not to nowhere.
  useLayoutEffect(() => {
    if (shown.current === conversationId) return;
    shown.current = conversationId;
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [conversationId]);
  const resize = (next: number) => {
    setWidth(clamp(next));
    writePanelWidth(clamp(next));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { right, left } = event.currentTarget.parentElement?.getBoundingClientRect() ?? {
      right: 0,
      left: 0,
    };
    const leftToRight = getComputedStyle(event.currentTarget).direction === 'ltr';
    resize(leftToRight ? right - event.clientX : event.clientX - left);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const leftToRight = getComputedStyle(event.currentTarget).direction === 'ltr';
    const wider = leftToRight ? 'ArrowLeft' : 'ArrowRight';
    const narrower = leftToRight ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === wider) resize(width + STEP);
    else if (event.key === narrower) resize(width - STEP);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={panel} tabIndex={-1} className={styles['panel']} style={{ '--width': `${width}px` }}>
      <div
        role="separator"
        aria-label={t('transcript.resize')}
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        className={styles['edge']}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <Transcript key={conversationId} {...props} variant="panel" />
    </div>
  );
}

const clamp = (width: number): number => Math.min(Math.max(Math.round(width), NARROWEST), WIDEST);

import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { createPortal } from 'react-dom';
import { Link, useNavigate } from 'react-router';
import { usePlotArea } from 'recharts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { bucketFacts, spokenFacts } from './bucket-facts.ts';
import styles from './chart-cursor.module.css';
import { ChartTip } from './chart-tip.tsx';
import { cursorStep } from './cursor-step.ts';
import type { Bucket } from './fold-series.ts';

type ChartCursorProps = {
  /** Where the cursor is drawn: over the picture, not in it, so that a saved picture has none. */
  box: HTMLElement | null;
  buckets: readonly Bucket[];
  compare: boolean;
  listHref: (bucket: Bucket) => string;
};

/**
 * Reads out exact values at the pointer and by the arrow keys, and leads to the list. One stop of the Tab key however many
 * days there are: a slider, whose value is the day.
 */
export function ChartCursor({ box, buckets, compare, listHref }: ChartCursorProps) {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const plot = usePlotArea();
  const [pointed, setPointed] = useState<number | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const last = buckets.length - 1;
  const at = Math.min(place ?? last, last);
  const active = pointed ?? (focused ? at : null);
  const current = buckets[at];
  const shown = active === null ? undefined : buckets[active];
  if (box === null || plot === undefined || current === undefined) return null;

  const indexAt = (event: MouseEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(Math.max(Math.floor(((event.clientX - left) / width) * buckets.length), 0), last);
  };
  const point = (event: PointerEvent) => setPointed(Math.min(indexAt(event), last));
  const open = (index: number) => {
    const bucket = buckets[index];
    if (bucket !== undefined) void navigate(listHref(bucket));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(at);
    const next = cursorStep(event.key, at, last);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setPointed(null);
    setPlace(next);
  };
  const band = 100 / buckets.length;
  return createPortal(
    <div
      className={styles['plot']}
      style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height }}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setPointed(null)}
      // A press may come before the link has moved under the pointer. A finger points first, and opens with a second tap.
      onClick={(event) => {
        if (
          !event.defaultPrevented &&
          event.nativeEvent instanceof globalThis.PointerEvent &&
          event.nativeEvent.pointerType !== 'touch'
        )
          open(indexAt(event));
      }}
    >
      <div
        role="slider"
        tabIndex={0}
        className={styles['slider']}
        aria-label={t('counts.cursor')}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={spokenFacts(bucketFacts(current, compare, { t, language }))}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      />
      {active !== null && shown !== undefined && (
        <>
          <Link
            to={listHref(shown)}
            tabIndex={-1}
            aria-hidden
            className={styles['band']}
            style={{ left: `${band * active}%`, width: `${band}%` }}
          />
          <ChartTip
            facts={bucketFacts(shown, compare, { t, language })}
            at={(band * (active + 0.5)) / 100}
            hint={focused && pointed === null ? t('counts.openByKey') : t('counts.openByClick')}
          />
        </>
      )}
    </div>,
    box,
  );
}

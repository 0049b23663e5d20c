import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { axisTicks } from '../../lib/axis-ticks.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { formatNumber, formatPercent } from '../../lib/format-number.ts';
import { moveFocus } from './move-focus.ts';
import type { RatingBucket } from './rating-buckets.ts';
import styles from './ratings-chart.module.css';
import { sharePath } from './share-path.ts';

type RatingsChartProps = {
  label: string;
  buckets: readonly RatingBucket[];
  /** The one that is read out before any is pointed at. */
  first: number;
  /** A bucket in words, with its values. */
  words: (bucket: RatingBucket) => string;
  onOpen: (bucket: RatingBucket) => void;
};

/** Days that are named under the bars, at most. */
const MOST_NAMES = 8;
const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 };

/**
 * Bars of good and bad ratings and the share of bad ones as a line over them. Drawn by HTML and CSS alone, which measure
 * nothing: it is drawn again and again while a scan goes on (docs/decisions/0015). One stop of the Tab key, arrow keys walk
 * it, Enter opens what is behind.
 */
export function RatingsChart({ label, buckets, first, words, onOpen }: RatingsChartProps) {
  const { language } = useTranslation();
  const [pointed, setPointed] = useState<number | null>(null);
  const at = Math.min(pointed ?? first, buckets.length - 1);
  const current = buckets[at];
  const ticks = axisTicks(Math.max(0, ...buckets.map(({ good, bad }) => good + bad)));
  const most = ticks.at(-1) ?? 1;
  const percent = (part: number) => `${part * 100}%`;
  const every = Math.ceil(buckets.length / MOST_NAMES);
  return (
    <>
      <div className={styles['chart']}>
        <div className={styles['axis']} aria-hidden>
          {ticks.map((tick) => (
            <span key={tick}>{formatNumber(tick, language)}</span>
          ))}
        </div>
        <div
          role="grid"
          aria-label={label}
          className={styles['plot']}
          onKeyDown={(event) => moveFocus(event, steps)}
        >
          <div className={styles['lines']} aria-hidden>
            {ticks.map((tick) => (
              <i key={tick} />
            ))}
          </div>
          <div role="row" className={styles['columns']}>
            {buckets.map((bucket, place) => (
              <span key={bucket.days[0]} role="gridcell" className={styles['cell']}>
                <button
                  type="button"
                  className={styles['column']}
                  aria-label={words(bucket)}
                  aria-disabled={bucket.bad === 0 || undefined}
                  tabIndex={place === at ? 0 : -1}
                  data-current={place === at || undefined}
                  onFocus={() => setPointed(place)}
                  onPointerEnter={() => setPointed(place)}
                  onClick={() => {
                    if (bucket.bad > 0) onOpen(bucket);
                  }}
                >
                  <i className={styles['bad']} style={{ height: percent(bucket.bad / most) }} />
                  <i className={styles['good']} style={{ height: percent(bucket.good / most) }} />
                </button>
                {bucket.share !== null && (
                  <i className={styles['dot']} style={{ bottom: percent(bucket.share) }} />
                )}
              </span>
            ))}
          </div>
          <svg
            className={styles['line']}
            viewBox={`0 0 ${buckets.length} 1`}
            preserveAspectRatio="none"
            aria-hidden
          >
            <path d={sharePath(buckets)} />
          </svg>
        </div>
        <div className={styles['axis']} aria-hidden>
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <span key={share}>{formatPercent(share, language, 0)}</span>
          ))}
        </div>
        <div className={styles['days']} aria-hidden>
          {buckets.map(({ days: [day = ''] }, place) => (
            <span key={day} data-spare={place % (2 * every) !== 0 || undefined}>
              {place % every === 0 && <b>{formatCalendarDay(day, 'short', language)}</b>}
            </span>
          ))}
        </div>
      </div>
      <p className={styles['current']}>{current !== undefined && words(current)}</p>
    </>
  );
}

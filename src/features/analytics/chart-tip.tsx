import type { BucketFacts } from './bucket-facts.ts';
import styles from './chart-tip.module.css';

type ChartTipProps = {
  facts: BucketFacts;
  /** The middle of the day, as a share of the width. */
  at: number;
  hint: string;
};

/** Exact values beside a day: at its right, or at its left in the right half, so that it never lies over it. */
export function ChartTip({ facts, at, hint }: ChartTipProps) {
  const side = at < 0.5 ? { left: `${at * 100}%` } : { right: `${(1 - at) * 100}%` };
  return (
    <div className={styles['tip']} style={side} aria-hidden>
      <b>{facts.name}</b>
      {facts.facts.map(({ label, value }) => (
        <span key={label}>
          {label} <em>{value}</em>
        </span>
      ))}
      <small>{hint}</small>
    </div>
  );
}

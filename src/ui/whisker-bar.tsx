import { classNames } from './class-names.ts';
import styles from './whisker-bar.module.css';

type WhiskerBarProps = {
  /** The value and, if known, both ends of its interval, all in the unit of `max`. */
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  max: number;
  /** Rests on too little: drawn pale. */
  weak?: boolean | undefined;
  /** `bad` for shares of bad outcomes. */
  tone?: 'chart' | 'bad' | undefined;
};

/** A bar with the whiskers of its interval. A picture only: write the numbers beside it. */
export function WhiskerBar({ value, low, high, max, weak = false, tone = 'chart' }: WhiskerBarProps) {
  const at = (n: number) => `${max <= 0 ? 0 : Math.min(Math.max((n / max) * 100, 0), 100)}%`;
  return (
    <svg className={styles['bar']} aria-hidden>
      <rect className={styles['track']} y="25%" width="100%" height="50%" rx="2" />
      <rect
        className={classNames(styles[tone], weak && styles['weak'])}
        y="25%"
        width={at(value)}
        height="50%"
        rx="2"
      />
      {low !== undefined && high !== undefined && (
        <g className={styles['whisker']}>
          <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
          <line x1={at(low)} x2={at(low)} y1="15%" y2="85%" />
          <line x1={at(high)} x2={at(high)} y1="15%" y2="85%" />
        </g>
      )}
    </svg>
  );
}

import { classNames } from './class-names.ts';
import styles from './progress-bar.module.css';

type ProgressBarProps = {
  /** Name of what goes on. */
  label: string;
  /** How many there are in all. */
  total: number;
  ok: number;
  failed?: number | undefined;
  unknown?: number | undefined;
  /** The numbers in words, read out in place of a percentage. */
  valueText?: string | undefined;
  className?: string | undefined;
};

/** How much of a job has an answer, by outcome: done, failed, unknown. Say the numbers beside it. */
export function ProgressBar({
  label,
  total,
  ok,
  failed = 0,
  unknown = 0,
  valueText,
  className,
}: ProgressBarProps) {
  const parts = [
    { look: styles['ok'], at: 0, width: ok },
    { look: styles['failed'], at: ok, width: failed },
    { look: styles['unknown'], at: ok + failed, width: unknown },
  ];
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={ok + failed + unknown}
      aria-valuetext={valueText}
      className={classNames(styles['bar'], className)}
    >
      <svg viewBox={`0 0 ${Math.max(total, 1)} 1`} preserveAspectRatio="none" aria-hidden>
        {parts.map(
          ({ look, at, width }) =>
            width > 0 && <rect key={look} className={look} x={at} width={width} height={1} />,
        )}
      </svg>
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './stat-tile.module.css';

type Tone = 'neutral' | 'better' | 'worse';

type StatTileProps = {
  label: string;
  /** The figure, written out, e.g. "340" or "71.4%". */
  value: ReactNode;
  /** Beside it, small: a change, an interval. */
  aside?: ReactNode;
  /** Colours the aside by what the change means, never by its sign alone. */
  tone?: Tone | undefined;
  /** What the figure rests on, e.g. "based on 942 of 14,902 answers". Always there. */
  base: ReactNode;
  /** Below: how it differs from the period before, what that means, and what it rests on. */
  change?: { words: string; tone: Tone; base: string } | undefined;
};

/** One figure with what it rests on. Stands in `StatTiles`; a link in `base` leads to what is behind it. */
export function StatTile({ label, value, aside, tone = 'neutral', base, change }: StatTileProps) {
  return (
    <div className={styles['tile']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['figure']}>
        {value}
        {aside !== undefined && <small className={styles[tone]}>{aside}</small>}
      </dd>
      <dd className={styles['base']}>{base}</dd>
      {change !== undefined && (
        <dd className={styles['base']}>
          <span className={styles[change.tone]}>{change.words}</span> {change.base}
        </dd>
      )}
    </div>
  );
}

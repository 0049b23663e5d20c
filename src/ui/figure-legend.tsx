import { classNames } from './class-names.ts';
import styles from './figure-legend.module.css';

export type LegendEntry = {
  label: string;
  /** How it is drawn: a filled bar, a line, the dashed line of the period before, hatching for what is missing. */
  look: 'bar' | 'line' | 'before' | 'missing';
  /** Which colour of the charts, 1 to 6; 1 without it. Not for `before` and `missing`. */
  colour?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
};

/** What the shapes of a figure mean. */
export function FigureLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles['legend']}>
      {entries.map(({ label, look, colour = 1 }) => (
        <li key={label} className={styles['entry']}>
          <i className={classNames(styles[look], styles[`colour${colour}`])} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
}

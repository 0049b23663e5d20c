import { classNames } from './class-names.ts';
import styles from './skeleton.module.css';

type SkeletonProps = {
  /** Share of the space it is given, in percent: vary it, as text would. */
  width?: 40 | 58 | 74 | 84 | 92 | undefined;
  /** `box` stands for a checkbox or an icon. */
  shape?: 'line' | 'box' | undefined;
  /** `end` for columns of numbers. */
  align?: 'start' | 'end' | undefined;
  /** Does not breathe by itself: what it stands in does, once for all. */
  still?: boolean | undefined;
  className?: string | undefined;
};

/** The place of what is still to come. Say it once on the container: `aria-busy` and a name. */
export function Skeleton({ width = 74, shape = 'line', align = 'start', still, className }: SkeletonProps) {
  const look = shape === 'box' ? styles['box'] : styles[`w${width}`];
  return (
    <i
      className={classNames(
        styles['skeleton'],
        look,
        align === 'end' && styles['end'],
        still && styles['still'],
        className,
      )}
      aria-hidden
    />
  );
}

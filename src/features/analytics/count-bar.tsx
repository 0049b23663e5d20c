import styles from './counts-chart.module.css';

type CountBarProps = {
  x?: number | undefined;
  y?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  weak: boolean;
};

/** One bar, pale where the day is not over. A count above zero is always seen, however small. */
export function CountBar({ x = 0, y = 0, width = 0, height = 0, weak }: CountBarProps) {
  if (height <= 0) return null;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={Math.min(2, width / 4)}
      className={styles[weak ? 'weakBar' : 'bar']}
    />
  );
}

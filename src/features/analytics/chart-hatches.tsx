import { useId } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import type { ChartPoint } from './chart-point.ts';
import styles from './counts-chart.module.css';

/** Hatches the days that Alli leaves out, so that they are not taken for 0. */
export function ChartHatches({ points }: { points: readonly ChartPoint[] }) {
  const id = useId();
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const width = plot.width / points.length;
  const gap = width * 0.1;
  return (
    <g>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={styles['hatchLine']} />
        </pattern>
      </defs>
      {points.map(({ key, missing }) => {
        const x = missing ? scale(key, { position: 'start' }) : undefined;
        return (
          x !== undefined && (
            <rect
              key={key}
              x={x + gap}
              y={plot.y}
              width={width - 2 * gap}
              height={plot.height}
              fill={`url(#${id})`}
            />
          )
        );
      })}
    </g>
  );
}

import { useState } from 'react';
import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { countDays } from '../../lib/calendar-day.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { axisTicks } from '../../lib/axis-ticks.ts';
import { ChartCursor } from './chart-cursor.tsx';
import { ChartHatches } from './chart-hatches.tsx';
import { chartPoints, type ChartPoint } from './chart-point.ts';
import { CountBar } from './count-bar.tsx';
import styles from './counts-chart.module.css';
import type { Bucket } from './fold-series.ts';
import type { ChartKind, Fold } from './search.ts';

type CountsChartProps = {
  buckets: readonly Bucket[];
  fold: Fold;
  kind: ChartKind;
  compare: boolean;
  listHref: (bucket: Bucket) => string;
};

/** Years in a row are told apart by naming them. */
const DAYS_WITHOUT_YEAR = 300;
const tick = { fill: 'var(--chart-axis)', fontSize: '0.75rem' };
const still = { isAnimationActive: false, dot: false, activeDot: false, type: 'linear' } as const;
const looks = {
  line: { stroke: 'var(--chart-1)', strokeWidth: 2 },
  tail: { stroke: 'var(--chart-1)', strokeWidth: 2, strokeDasharray: '2 3', strokeOpacity: 0.7 },
  previous: { stroke: 'var(--chart-prev)', strokeWidth: 1.5, strokeDasharray: '3 3' },
  mean: { stroke: 'var(--chart-2)', strokeWidth: 2 },
  /** Under a line that crosses bars. */
  halo: { stroke: 'var(--raised)', strokeWidth: 4, strokeOpacity: 0.75 },
} as const;

/** The picture of the counts. Recharts draws; what can be pointed at and heard lies over it. */
export function CountsChart({ buckets, fold, kind, compare, listHref }: CountsChartProps) {
  const { language } = useTranslation();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const points = chartPoints(buckets, compare);
  const ticks = axisTicks(
    Math.max(0, ...points.flatMap(({ value, previous, mean7 }) => [value ?? 0, previous ?? 0, mean7 ?? 0])),
  );
  const long = countDays(buckets[0]?.from ?? '', buckets.at(-1)?.to ?? '') > DAYS_WITHOUT_YEAR;
  const form = fold === 'month' || long ? 'month' : 'short';
  // Few enough to tell one from another; a lone point between gaps would not be seen without.
  const dots = points.length <= 92 ? { r: 2, fill: 'var(--chart-1)' } : false;
  return (
    <div ref={setBox} className={styles['box']}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 1, height: 1 }}>
        <ComposedChart
          data={points}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="20%"
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
          <XAxis
            dataKey="key"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--chart-grid)' }}
            tickFormatter={(day: string) => formatCalendarDay(day, form, language)}
            interval="preserveStart"
            minTickGap={28}
            scale="band"
          />
          <YAxis
            width="auto"
            tick={tick}
            tickLine={false}
            axisLine={false}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 0]}
            tickFormatter={(value: number) => formatNumber(value, language)}
          />
          <ChartHatches points={points} />
          {kind === 'bars' ? (
            <Bar
              dataKey="value"
              isAnimationActive={false}
              maxBarSize={48}
              shape={({ x, y, width, height, payload }: BarShape) => (
                <CountBar x={x} y={y} width={width} height={height} weak={payload?.weak ?? false} />
              )}
            />
          ) : (
            <>
              <Line {...still} dataKey="tail" {...looks.tail} />
              <Line {...still} dataKey="line" {...looks.line} dot={dots} />
            </>
          )}
          {compare && <Line {...still} dataKey="previous" {...looks.halo} />}
          {compare && <Line {...still} dataKey="previous" {...looks.previous} />}
          <Line {...still} dataKey="mean7" {...looks.halo} />
          <Line {...still} dataKey="mean7" {...looks.mean} />
          <ChartCursor box={box} buckets={buckets} compare={compare} listHref={listHref} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

type BarShape = { x?: number; y?: number; width?: number; height?: number; payload?: ChartPoint };

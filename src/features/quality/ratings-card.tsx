import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { formatNumber, formatPercent } from '../../lib/format-number.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureLegend } from '../../ui/figure-legend.tsx';
import type { OpenFigure } from './figure-button.tsx';
import { bucketFigure, ratingBuckets, type RatingBucket } from './rating-buckets.ts';
import styles from './ratings-card.module.css';
import { RatingsTable } from './ratings-table.tsx';
import type { Rater } from './search.ts';
import { shareWords } from './share-words.ts';
import type { Group } from './snapshot.ts';

type RatingsCardProps = {
  /** Every day of the range, ascending. */
  days: readonly string[];
  groups: readonly Group[];
  rater: Rater;
  base: string;
  onOpen: OpenFigure;
};

const tick = { fill: 'var(--chart-axis)', fontSize: '0.75rem' };
const axis = { tick, tickLine: false, axisLine: false } as const;

/** Good and bad ratings by the day of the answer, and the share of bad ones as a line over them. */
export function RatingsCard({ days, groups, rater, base, onOpen }: RatingsCardProps) {
  const { t, language } = useTranslation();
  const title = t(`quality.ratings.${rater}`);
  const buckets = ratingBuckets(days, groups, rater);
  const dayName = (day: string) => formatCalendarDay(day, 'short', language);
  const name = ({ days: own }: RatingBucket) =>
    own.length === 1
      ? dayName(own[0] ?? '')
      : t('quality.span', { from: dayName(own[0] ?? ''), to: dayName(own.at(-1) ?? '') });
  const words = ({ bad, good }: RatingBucket) => shareWords(t, language, bad, bad + good);
  const figureTitle = (bucket: RatingBucket) =>
    t('quality.figureOf', {
      measure: t(`quality.measure.${rater === 'user' ? 'userBad' : 'agentBad'}`),
      group: name(bucket),
    });
  const open = (bucket: RatingBucket) =>
    onOpen({ figure: bucketFigure(bucket, rater), title: figureTitle(bucket) });
  const rated = buckets.filter(({ share }) => share !== null);
  const worst = rated.reduce<RatingBucket | null>(
    (most, one) => (most === null || (one.share ?? 0) > (most.share ?? 0) ? one : most),
    null,
  );
  return (
    <FigureCard
      title={title}
      base={t('quality.ratingsBase', { base })}
      aside={
        <FigureLegend
          entries={[
            { label: t('quality.column.good'), look: 'bar', colour: 1 },
            { label: t('quality.column.bad'), look: 'bar', colour: 5 },
            { label: t('quality.column.share'), look: 'line', colour: 2 },
          ]}
        />
      }
      labels={{ table: t('quality.asTable'), picture: t('quality.asPicture') }}
      summary={
        worst === null
          ? t('quality.noRatings')
          : t('quality.ratingsSummary', { when: name(worst), share: words(worst).share })
      }
      table={<RatingsTable title={title} buckets={buckets} rater={rater} name={name} onOpen={onOpen} />}
    >
      <div className={styles['box']}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 1, height: 1 }}>
          <ComposedChart
            data={buckets.map((bucket) => ({ ...bucket, key: name(bucket) }))}
            margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
            barCategoryGap="20%"
          >
            <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
            <XAxis dataKey="key" {...axis} interval="preserveStart" minTickGap={28} />
            <YAxis
              yAxisId="count"
              width="auto"
              {...axis}
              allowDecimals={false}
              tickFormatter={(value: number) => formatNumber(value, language)}
            />
            <YAxis
              yAxisId="share"
              orientation="right"
              width="auto"
              {...axis}
              domain={[0, 1]}
              tickFormatter={(value: number) => formatPercent(value, language, 0)}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--hover)', opacity: 0.6 }}
              content={({ active, label }) => {
                const bucket = buckets.find((one) => name(one) === label);
                if (!active || bucket === undefined) return null;
                return (
                  <div className={styles['tip']}>
                    <strong>{name(bucket)}</strong>
                    <span>{t('quality.tip', { good: bucket.good, bad: bucket.bad })}</span>
                    <span>{t('quality.tipShare', words(bucket))}</span>
                  </div>
                );
              }}
            />
            {(['good', 'bad'] as const).map((kind) => (
              <Bar
                key={kind}
                yAxisId="count"
                stackId="rated"
                dataKey={kind}
                fill={kind === 'good' ? 'var(--chart-1)' : 'var(--chart-5)'}
                maxBarSize={40}
                isAnimationActive={false}
                cursor="pointer"
                onClick={(_, at) => {
                  const bucket = buckets[at];
                  if (bucket !== undefined && bucket.bad > 0) open(bucket);
                }}
              />
            ))}
            <Line
              yAxisId="share"
              dataKey="share"
              stroke="var(--chart-2)"
              strokeWidth={2}
              dot={{ r: 2, fill: 'var(--chart-2)' }}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </FigureCard>
  );
}

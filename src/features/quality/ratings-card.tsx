import { useTranslation } from '../../i18n/use-translation.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureLegend } from '../../ui/figure-legend.tsx';
import type { OpenFigure } from './figure-button.tsx';
import { bucketFigure, ratingBuckets, type RatingBucket } from './rating-buckets.ts';
import { RatingsChart } from './ratings-chart.tsx';
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
  const chartWords = (bucket: RatingBucket) => {
    const when = name(bucket);
    const { good, bad } = bucket;
    return bucket.share === null
      ? t('quality.slotEmpty', { slot: when })
      : t('quality.bucketWords', { when, good, bad, ...words(bucket) });
  };
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
      <RatingsChart
        label={title}
        buckets={buckets}
        first={worst === null ? buckets.length - 1 : buckets.indexOf(worst)}
        words={chartWords}
        onOpen={open}
      />
    </FigureCard>
  );
}

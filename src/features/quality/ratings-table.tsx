import { useTranslation } from '../../i18n/use-translation.ts';
import { FigureTable } from '../../ui/figure-table.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import type { Measure } from './measure.ts';
import { badBy, goodBy } from './rated.ts';
import { bucketFigure, type RatingBucket } from './rating-buckets.ts';
import type { Rater } from './search.ts';
import { shareWords } from './share-words.ts';

type RatingsTableProps = {
  title: string;
  buckets: readonly RatingBucket[];
  rater: Rater;
  name: (bucket: RatingBucket) => string;
  onOpen: OpenFigure;
};

/** The ratings of each bucket in numbers; each number opens what is behind it. */
export function RatingsTable({ title, buckets, rater, name, onOpen }: RatingsTableProps) {
  const { t, language } = useTranslation();
  const number = (bucket: RatingBucket, measure: Measure) => (
    <FigureButton
      figure={bucketFigure(bucket, rater, measure)}
      title={t('quality.figureOf', { measure: t(`quality.measure.${measure}`), group: name(bucket) })}
      onOpen={onOpen}
    >
      {t('quality.number', { count: bucket.tally[measure] })}
    </FigureButton>
  );
  return (
    <FigureTable
      label={title}
      columns={[
        { id: 'day', label: t('quality.column.day') },
        { id: 'good', label: t('quality.column.good'), numeric: true },
        { id: 'bad', label: t('quality.column.bad'), numeric: true },
        { id: 'share', label: t('quality.column.share'), numeric: true },
        { id: 'interval', label: t('quality.column.interval'), numeric: true },
        { id: 'answers', label: t('quality.column.answers'), numeric: true },
      ]}
      rows={buckets.map((bucket) => {
        const words = shareWords(t, language, bucket.bad, bucket.bad + bucket.good);
        return {
          id: bucket.days[0] ?? '',
          cells: [
            name(bucket),
            number(bucket, goodBy(rater)),
            number(bucket, badBy(rater)),
            words.share,
            words.interval,
            number(bucket, 'answers'),
          ],
        };
      })}
    />
  );
}

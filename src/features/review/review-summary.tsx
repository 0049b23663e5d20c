import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatNumber, formatPercent } from '../../lib/format-number.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { wilsonInterval } from '../../lib/wilson-interval.ts';
import { FigureTable } from '../../ui/figure-table.tsx';
import { StatTile } from '../../ui/stat-tile.tsx';
import { StatTiles } from '../../ui/stat-tiles.tsx';
import { tallyReview, type Tallied } from './review-tally.ts';
import type { Review } from './review.ts';
import styles from './review.module.css';

type ReviewSummaryProps = {
  review: Review;
  /** Where the conversation at a place (from 1) is read. */
  hrefOf: (at: number) => string;
  /** The title of a conversation, if it is known. */
  titleOf: (id: string) => string | undefined;
  /** What the sample rests on. */
  basis: ReactNode;
};

/** What came of a review: what was rated how, how many were skipped, and what that says of the rest. */
export function ReviewSummary({ review, hrefOf, titleOf, basis }: ReviewSummaryProps) {
  const { t, language } = useTranslation();
  const { rows, rated, skipped, ahead, good, bad, withBad } = tallyReview(review);
  const number = (n: number) => formatNumber(n, language);
  const percent = (share: number) => formatPercent(share, language);
  const found = wilsonInterval(withBad, rated);
  const standing = (row: Tallied) =>
    row.standing === 'rated'
      ? t('review.ratedAs', { good: row.good, bad: row.bad })
      : t(`review.standing.${row.standing}`);
  return (
    <>
      <StatTiles label={t('review.figures')}>
        <StatTile
          label={t('review.rated')}
          value={number(rated)}
          base={t('review.ofSample', { count: rows.length })}
        />
        <StatTile
          label={t('review.good')}
          value={number(good)}
          base={t('review.ofRated', { count: rated })}
        />
        <StatTile label={t('review.bad')} value={number(bad)} base={t('review.ofRated', { count: rated })} />
        <StatTile
          label={t('review.withBad')}
          value={found === null ? t('common.empty') : percent(found.share)}
          aside={
            found === null
              ? undefined
              : t('review.interval', { low: percent(found.low), high: percent(found.high) })
          }
          base={t('review.withBadBase', { bad: withBad, count: rated })}
        />
        <StatTile
          label={t('review.skipped')}
          value={number(skipped)}
          base={t('review.aheadBase', { count: ahead })}
        />
      </StatTiles>
      <section className={styles['part']} aria-label={t('review.basisTitle')}>
        <h2>{t('review.basisTitle')}</h2>
        {basis}
      </section>
      <section className={styles['part']}>
        <h2>{t('review.sample')}</h2>
        <FigureTable
          label={t('review.sample')}
          columns={[
            { id: 'conversation', label: t('review.column.conversation') },
            { id: 'place', label: t('review.column.place'), numeric: true },
            { id: 'standing', label: t('review.column.standing') },
          ]}
          rows={rows.map((row, index) => {
            const title = titleOf(row.id);
            return {
              id: row.id,
              cells: [
                <Link
                  key="link"
                  to={hrefOf(index + 1)}
                  dir="auto"
                  lang={title === undefined ? undefined : textLanguage(title)}
                >
                  {title ?? t('review.untold', { at: index + 1 })}
                </Link>,
                number(index + 1),
                standing(row),
              ],
            };
          })}
        />
      </section>
    </>
  );
}

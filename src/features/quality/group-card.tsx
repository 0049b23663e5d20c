import { Link } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { wilsonInterval } from '../../lib/wilson-interval.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureTable } from '../../ui/figure-table.tsx';
import { WhiskerBar } from '../../ui/whisker-bar.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import { badBy, FEW_RATINGS, goodBy, ratedBy } from './rated.ts';
import styles from './quality-card.module.css';
import type { Rater } from './search.ts';
import { shareWords } from './share-words.ts';
import type { NamedGroup } from './snapshot.ts';

type GroupCardProps = {
  by: 'app' | 'category';
  groups: readonly NamedGroup[];
  rater: Rater;
  base: string;
  /** The list of a group, where the list can be filtered to exactly that. */
  listHref: (key: string) => string | null;
  onOpen: OpenFigure;
};

/** Bars drawn; the table has all. */
const MOST_BARS = 8;

/** The share of bad answers by app or category, with its interval as whiskers; the most rated first. */
export function GroupCard({ by, groups, rater, base, listHref, onOpen }: GroupCardProps) {
  const { t, language } = useTranslation();
  const title = t(`quality.by.${by}`);
  const bad = badBy(rater);
  const rows = groups
    .map(({ key, name, tally }) => ({
      key,
      name: name === '' ? t(`quality.without.${by}`) : name,
      tally,
      rated: ratedBy(rater, tally),
      found: wilsonInterval(tally[bad], ratedBy(rater, tally)),
      words: shareWords(t, language, tally[bad], ratedBy(rater, tally)),
    }))
    .sort((a, b) => b.rated - a.rated);
  const drawn = rows.filter(({ found }) => found !== null).slice(0, MOST_BARS);
  const worst = drawn.reduce<(typeof drawn)[number] | null>(
    (most, row) => (most === null || (row.found?.share ?? 0) > (most.found?.share ?? 0) ? row : most),
    null,
  );
  const max = Math.max(...drawn.map(({ found }) => found?.high ?? 0));
  const nameOf = ({ key, name }: (typeof rows)[number]) => {
    const href = listHref(key);
    const text = <span lang={textLanguage(name)}>{name}</span>;
    return href === null ? text : <Link to={href}>{text}</Link>;
  };
  const number = ({ key, name, tally }: (typeof rows)[number], measure: typeof bad) => (
    <FigureButton
      figure={{ of: 'answers', by, keys: [key], measure }}
      title={t('quality.figureOf', { measure: t(`quality.measure.${measure}`), group: name })}
      onOpen={onOpen}
    >
      {t('quality.number', { count: tally[measure] })}
    </FigureButton>
  );
  return (
    <FigureCard
      title={title}
      span={6}
      base={t('quality.whiskers', { base, few: FEW_RATINGS })}
      labels={{ table: t('quality.asTable'), picture: t('quality.asPicture') }}
      summary={
        worst === null
          ? t('quality.noRatings')
          : t('quality.worst', { title, name: worst.name, share: worst.words.share, rated: worst.rated })
      }
      table={
        <FigureTable
          label={title}
          columns={[
            { id: 'name', label: t(`quality.column.${by}`) },
            { id: 'share', label: t('quality.column.share'), numeric: true },
            { id: 'interval', label: t('quality.column.interval'), numeric: true },
            { id: 'bad', label: t('quality.column.bad'), numeric: true },
            { id: 'good', label: t('quality.column.good'), numeric: true },
            { id: 'answers', label: t('quality.column.answers'), numeric: true },
          ]}
          rows={rows.map((row) => ({
            id: row.key,
            cells: [
              nameOf(row),
              row.words.share,
              row.words.interval,
              number(row, bad),
              number(row, goodBy(rater)),
              number(row, 'answers'),
            ],
          }))}
        />
      }
    >
      {drawn.length === 0 ? (
        <p className={styles['none']}>{t('quality.noRatings')}</p>
      ) : (
        <ul className={styles['bars']}>
          {drawn.map((row) => (
            <li key={row.key} className={styles['row']}>
              <span className={styles['name']}>{nameOf(row)}</span>
              <WhiskerBar
                value={row.found?.share ?? 0}
                low={row.found?.low}
                high={row.found?.high}
                max={max}
                weak={row.rated < FEW_RATINGS}
              />
              <span className={styles['numbers']}>
                <strong>{row.words.share}</strong>{' '}
                <span className={styles['small']}>
                  {number(row, bad)} {t('quality.of', { count: row.rated })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </FigureCard>
  );
}

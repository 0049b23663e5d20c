import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatWeekday } from '../../lib/format-calendar-day.ts';
import { formatPercent } from '../../lib/format-number.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import type { OpenFigure } from './figure-button.tsx';
import { HeatGrid } from './heat-grid.tsx';
import styles from './heat-grid.module.css';
import { HeatTable } from './heat-table.tsx';
import { heatCells, heatScale, type HeatCell } from './heat-cells.ts';
import { badBy } from './rated.ts';
import type { Rater } from './search.ts';
import { shareWords } from './share-words.ts';
import type { Group } from './snapshot.ts';

type HeatCardProps = {
  groups: readonly Group[];
  zone: string;
  rater: Rater;
  base: string;
  onOpen: OpenFigure;
};

/** The share of bad answers by weekday and hour of the reader's zone. */
export function HeatCard({ groups, zone, rater, base, onOpen }: HeatCardProps) {
  const { t, language } = useTranslation();
  const cells = heatCells(groups, rater);
  const scale = heatScale(cells);
  const [pointed, setPointed] = useState<number | null>(null);
  const title = t('quality.heat');
  const slotName = ({ weekday, hour }: HeatCell) =>
    t('quality.slot', {
      weekday: formatWeekday(weekday, 'short', language),
      hour: String(hour).padStart(2, '0'),
    });
  const cellWords = (cell: HeatCell) =>
    cell.rated === 0
      ? t('quality.slotEmpty', { slot: slotName(cell) })
      : t('quality.slotWords', {
          slot: slotName(cell),
          bad: cell.bad,
          rated: cell.rated,
          share: shareWords(t, language, cell.bad, cell.rated).share,
        });
  const open = ({ key, ...cell }: HeatCell) => {
    const measure = badBy(rater);
    const group = slotName({ key, ...cell });
    onOpen({
      figure: { of: 'answers', by: 'slot', keys: [key], measure },
      title: t('quality.figureOf', { measure: t(`quality.measure.${measure}`), group }),
    });
  };
  const rated = cells.filter((cell) => cell.rated > 0);
  const worst = rated.reduce<HeatCell | null>(
    (most, cell) => (most === null || cell.bad > most.bad ? cell : most),
    null,
  );
  const current = pointed ?? (worst === null ? 0 : cells.indexOf(worst));
  const shown = cells[current];
  return (
    <FigureCard
      title={title}
      aside={zone}
      base={base}
      labels={{ table: t('quality.asTable'), picture: t('quality.asPicture') }}
      summary={worst === null ? t('quality.noRatings') : t('quality.heatSummary', { slot: cellWords(worst) })}
      table={<HeatTable label={title} cells={rated} slotName={slotName} rater={rater} onOpen={onOpen} />}
    >
      <HeatGrid
        label={title}
        cells={cells}
        scale={scale}
        current={current}
        onCurrent={setPointed}
        onOpen={open}
        cellWords={cellWords}
      />
      <p className={styles['key']}>
        <span>{shown !== undefined && cellWords(shown)}</span>
        <span className={styles['scale']}>
          {formatPercent(0, language)}
          {[0, 1, 2, 3, 4, 5].map((heat) => (
            <i key={heat} data-heat={heat} aria-hidden />
          ))}
          {formatPercent(scale, language)}
        </span>
      </p>
    </FigureCard>
  );
}

import { useTranslation } from '../../i18n/use-translation.ts';
import { FigureTable } from '../../ui/figure-table.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import type { HeatCell } from './heat-cells.ts';
import { badBy } from './rated.ts';
import type { Rater } from './search.ts';
import { shareWords } from './share-words.ts';

type HeatTableProps = {
  label: string;
  /** The hours in which something was rated. */
  cells: readonly HeatCell[];
  slotName: (cell: HeatCell) => string;
  rater: Rater;
  onOpen: OpenFigure;
};

/** The hours of the week in numbers. */
export function HeatTable({ label, cells, slotName, rater, onOpen }: HeatTableProps) {
  const { t, language } = useTranslation();
  const measure = badBy(rater);
  return (
    <FigureTable
      label={label}
      columns={[
        { id: 'slot', label: t('quality.column.slot') },
        { id: 'share', label: t('quality.column.share'), numeric: true },
        { id: 'interval', label: t('quality.column.interval'), numeric: true },
        { id: 'bad', label: t('quality.column.bad'), numeric: true },
        { id: 'rated', label: t('quality.column.rated'), numeric: true },
      ]}
      rows={cells.map((cell) => {
        const words = shareWords(t, language, cell.bad, cell.rated);
        const group = slotName(cell);
        return {
          id: cell.key,
          cells: [
            group,
            words.share,
            words.interval,
            <FigureButton
              key="bad"
              figure={{ of: 'answers', by: 'slot', keys: [cell.key], measure }}
              title={t('quality.figureOf', { measure: t(`quality.measure.${measure}`), group })}
              onOpen={onOpen}
            >
              {t('quality.number', { count: cell.bad })}
            </FigureButton>,
            t('quality.number', { count: cell.rated }),
          ],
        };
      })}
    />
  );
}

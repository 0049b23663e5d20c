import { useTranslation } from '../../i18n/use-translation.ts';
import { formatWeekday } from '../../lib/format-calendar-day.ts';
import styles from './heat-grid.module.css';
import { heatStep, type HeatCell } from './heat-cells.ts';
import { moveFocus } from './move-focus.ts';

type HeatGridProps = {
  label: string;
  /** All hours of the week, Monday first. */
  cells: readonly HeatCell[];
  scale: number;
  /** The cell that is read out and can be opened. */
  current: number;
  onCurrent: (at: number) => void;
  onOpen: (cell: HeatCell) => void;
  cellWords: (cell: HeatCell) => string;
};

const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -24, ArrowDown: 24 };

/** A week of hours as coloured cells: one stop of the Tab key, arrow keys walk it, Enter opens what is behind. */
export function HeatGrid({ label, cells, scale, current, onCurrent, onOpen, cellWords }: HeatGridProps) {
  const { language } = useTranslation();
  return (
    <div
      role="grid"
      aria-label={label}
      className={styles['grid']}
      onKeyDown={(event) => moveFocus(event, steps)}
    >
      {Array.from({ length: 7 }, (_, weekday) => (
        <div key={weekday} role="row" className={styles['week']}>
          <span role="rowheader" className={styles['weekday']}>
            {formatWeekday(weekday, 'short', language)}
          </span>
          {cells.slice(weekday * 24, weekday * 24 + 24).map((cell, hour) => {
            const at = weekday * 24 + hour;
            return (
              <span key={cell.key} role="gridcell" className={styles['cell']}>
                <button
                  type="button"
                  data-heat={heatStep(cell, scale) ?? 'none'}
                  aria-label={cellWords(cell)}
                  aria-disabled={cell.bad === 0 || undefined}
                  tabIndex={at === current ? 0 : -1}
                  data-current={at === current || undefined}
                  onFocus={() => onCurrent(at)}
                  onPointerEnter={() => onCurrent(at)}
                  onClick={() => {
                    if (cell.bad > 0) onOpen(cell);
                  }}
                />
              </span>
            );
          })}
        </div>
      ))}
      <div className={styles['hours']} aria-hidden>
        {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}</span>
        ))}
      </div>
    </div>
  );
}

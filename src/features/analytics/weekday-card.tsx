import { useTranslation } from '../../i18n/use-translation.ts';
import { formatWeekday } from '../../lib/format-calendar-day.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureTable } from '../../ui/figure-table.tsx';
import { WhiskerBar } from '../../ui/whisker-bar.tsx';
import { changeOf } from './change-of.ts';
import { shareWords } from './change-words.ts';
import type { WeekdayMean } from './period-summary.ts';
import styles from './weekday-card.module.css';

/** Fewer days than this say little about a weekday: drawn pale. */
const FEW = 2;

/** The average of each weekday, and against the period before. A table with bars in it: it needs no other. */
export function WeekdayCard({ pattern, compare }: { pattern: readonly WeekdayMean[]; compare: boolean }) {
  const { t, language } = useTranslation();
  const most = Math.max(...pattern.map(({ mean }) => mean.mean ?? 0));
  const number = (value: number | null) =>
    value === null ? t('common.empty') : formatNumber(value, language, 1);
  const column = (id: string, label: string) => ({ id, label, numeric: true });
  return (
    <FigureCard title={t('counts.weekdays')} span={4} base={t('counts.weekdaysBase')}>
      <FigureTable
        label={t('counts.weekdays')}
        columns={[
          { id: 'weekday', label: t('counts.weekday') },
          column('value', t('counts.perDayShort')),
          column('days', t('counts.daysShort')),
          ...(compare
            ? [column('previous', t('counts.previous')), column('change', t('counts.percent'))]
            : []),
        ]}
        rows={pattern.map(({ weekday, mean, previous }) => {
          const change = changeOf(mean.mean, previous.mean);
          return {
            id: String(weekday),
            cells: [
              <span key="name" className={styles['name']}>
                <span className={styles['word']}>{formatWeekday(weekday, 'short', language)}</span>
                <WhiskerBar value={mean.mean ?? 0} max={most} weak={mean.days < FEW} />
              </span>,
              number(mean.mean),
              mean.days,
              ...(compare
                ? [
                    number(previous.mean),
                    change === null ? t('common.empty') : shareWords(change, t, language),
                  ]
                : []),
            ],
          };
        })}
      />
    </FigureCard>
  );
}

import { useTranslation } from '../../i18n/use-translation.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureTable } from '../../ui/figure-table.tsx';
import { WhiskerBar } from '../../ui/whisker-bar.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import type { ConversationGrouping } from './grouping.ts';
import styles from './quality-card.module.css';
import { shareWords } from './share-words.ts';

type ClassCardProps = {
  by: ConversationGrouping;
  title: string;
  /** Head of the column of classes. */
  head: string;
  /** Each class with its name, in order. */
  classes: readonly { key: string; name: string; count: number }[];
  summary: string;
  base: string;
  onOpen: OpenFigure;
};

/** Conversations by class: a bar each, with the number that opens them. */
export function ClassCard({ by, title, head, classes, summary, base, onOpen }: ClassCardProps) {
  const { t, language } = useTranslation();
  const all = classes.reduce((sum, { count }) => sum + count, 0);
  const max = Math.max(1, ...classes.map(({ count }) => count));
  const number = ({ key, name, count }: (typeof classes)[number]) => (
    <FigureButton
      figure={{ of: 'conversations', by, keys: [key] }}
      title={t('quality.figureOf', { measure: title, group: name })}
      onOpen={onOpen}
    >
      {t('quality.number', { count })}
    </FigureButton>
  );
  return (
    <FigureCard
      title={title}
      span={6}
      base={base}
      summary={summary}
      labels={{ table: t('quality.asTable'), picture: t('quality.asPicture') }}
      table={
        <FigureTable
          label={title}
          columns={[
            { id: 'class', label: head },
            { id: 'count', label: t('quality.column.conversations'), numeric: true },
            { id: 'share', label: t('quality.column.part'), numeric: true },
          ]}
          rows={classes.map((one) => ({
            id: one.key,
            cells: [one.name, number(one), shareWords(t, language, one.count, all).share],
          }))}
        />
      }
    >
      <ul className={styles['bars']}>
        {classes.map((one) => (
          <li key={one.key} className={styles['row']}>
            <span className={styles['name']}>{one.name}</span>
            <WhiskerBar value={one.count} max={max} />
            <span className={styles['numbers']}>
              {number(one)}{' '}
              <span className={styles['small']}>{shareWords(t, language, one.count, all).share}</span>
            </span>
          </li>
        ))}
      </ul>
    </FigureCard>
  );
}

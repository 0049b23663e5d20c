import { useTranslation } from '../../i18n/use-translation.ts';
import { safeHref } from '../../lib/safe-href.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { FigureTable } from '../../ui/figure-table.tsx';
import { WhiskerBar } from '../../ui/whisker-bar.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import type { Measure } from './measure.ts';
import styles from './quality-card.module.css';
import type { DocumentGroup } from './snapshot.ts';

type DocumentsCardProps = {
  kind: 'bad' | 'cited';
  documents: readonly DocumentGroup[];
  /** Documents in all. */
  count: number;
  base: string;
  onOpen: OpenFigure;
};

/** Documents cited so often set the scale of the bars; those of others end where it does. */
const OFTEN = 20;

/** The documents cited most under bad answers (by either rating), or most of all. */
export function DocumentsCard({ kind, documents, count, base, onOpen }: DocumentsCardProps) {
  const { t } = useTranslation();
  const title = t(`quality.documents.${kind}`);
  // One bad answer of one would leave all other bars too short to compare.
  const often = documents.filter(({ tally }) => tally.answers >= OFTEN);
  const most = Math.max(0, ...often.map(({ tally }) => tally.bad / tally.answers)) || 1;
  const number = ({ key, tally }: DocumentGroup, name: string, measure: Measure) => (
    <FigureButton
      figure={{ of: 'answers', by: 'document', keys: [key], measure }}
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
      aside={t('quality.documents.shown', { count: documents.length, of: count })}
      base={base}
    >
      {documents.length === 0 ? (
        <p className={styles['none']}>{t('quality.documents.none')}</p>
      ) : (
        <FigureTable
          label={title}
          columns={[
            { id: 'document', label: t('quality.column.document') },
            { id: 'share', label: t('quality.column.shareBad') },
            { id: 'bad', label: t('quality.column.bad'), numeric: true },
            { id: 'cited', label: t('quality.column.cited'), numeric: true },
          ]}
          rows={documents.map((one) => {
            const name = one.title ?? one.url ?? t('quality.documents.unnamed');
            const href = one.url === null ? null : safeHref(one.url);
            const words = <span lang={textLanguage(name)}>{name}</span>;
            return {
              id: one.key,
              cells: [
                href === null ? (
                  words
                ) : (
                  <a key="name" href={href} target="_blank" rel="noreferrer noopener">
                    {words}
                  </a>
                ),
                <span key="share" className={styles['share']}>
                  <WhiskerBar value={one.tally.bad / one.tally.answers} max={most} tone="bad" />
                </span>,
                number(one, name, 'bad'),
                number(one, name, 'answers'),
              ],
            };
          })}
        />
      )}
    </FigureCard>
  );
}

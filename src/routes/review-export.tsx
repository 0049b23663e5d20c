import type { ConversationRead } from '../contract/conversation.ts';
import type { ExportColumn } from '../features/export/export-column.ts';
import { tallyReview, type Tallied } from '../features/review/review-tally.ts';
import type { Review } from '../features/review/review.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { IdsExport } from './ids-export.tsx';

/** The export of a review: the conversations of the sample, and what came of each in it. */
export function ReviewExport({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useTranslation();
  const { rows } = tallyReview(review);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const column = (key: string, value: (row: Tallied) => string | number): ExportColumn<ConversationRead> => ({
    key,
    label: key,
    value: ({ id }) => {
      const row = byId.get(id);
      return row === undefined ? null : value(row);
    },
  });
  return (
    <IdsExport
      title={t('review.export')}
      hint={t('review.exportHint', { count: rows.length })}
      ids={rows.map(({ id }) => id)}
      more={[
        column('review', ({ standing }) => (standing === 'ahead' ? 'not opened' : standing)),
        column('review_good', ({ good }) => good),
        column('review_bad', ({ bad }) => bad),
      ]}
      onClose={onClose}
    />
  );
}

import type { Behind } from '../features/quality/behind.ts';
import type { Opened } from '../features/quality/figure-button.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { IdsExport } from './ids-export.tsx';

type BehindExportDialogProps = { opened: Opened; found: readonly Behind[]; onClose: () => void };

/** The export of what is behind a figure of quality: its conversations, or the very answers that it counts. */
export function BehindExportDialog({ opened: { figure, title }, found, onClose }: BehindExportDialogProps) {
  const { t } = useTranslation();
  const values = { title, count: found.length };
  const shared = { title: t('exporting.figure'), ids: found.map(({ id }) => id), onClose };
  if (figure.of === 'conversations')
    return <IdsExport hint={t('exporting.figureHintWhole', values)} {...shared} />;
  const answers = new Map(found.map(({ id, chatIds }) => [id, new Set(chatIds)]));
  return (
    <IdsExport
      hint={t('exporting.figureHint', values)}
      chatIds={(id) => answers.get(id) ?? new Set()}
      {...shared}
    />
  );
}

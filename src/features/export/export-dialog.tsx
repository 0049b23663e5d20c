import { useState } from 'react';
import type { Chat } from '../../contract/chat.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { createOneOnly } from '../../lib/one-only.ts';
import { toWallTime } from '../../lib/wall-time.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { rowKinds, type ExportColumn, type RowKind } from './export-column.ts';
import styles from './export-dialog.module.css';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import type { ExportSource } from './export-source.ts';
import { exportFormats, type ExportFormat } from './line-writer.ts';
import { conversationLines, messageLines, type Facts } from './lines-of.ts';
import { useExport } from './use-export.ts';

type ExportDialogProps = {
  title: string;
  /** What is in the file, in a sentence. */
  hint: string;
  source: ExportSource;
  /** Of a conversation; one of the columns is `id`. */
  facts: Facts;
  /** Of a message; one of them is `chat_id`. The columns of its conversation follow. */
  chatColumns: readonly ExportColumn<Chat>[];
  onClose: () => void;
};

const formatNames = { csv: 'CSV', jsonl: 'JSON Lines' } as const;

/** Writes conversations to a file: what a row is and how, then how far it is, then what is in it. Needs the words `exporting`. */
export function ExportDialog({ title, hint, source, facts, chatColumns, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const { timeZone } = useTimeStyle();
  const [kind, setKind] = useState<RowKind>('conversations');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const { progress, report, lost, start, stop } = useExport();
  const isRunning = progress !== null;
  const save = () => {
    const labels = { problem: t('exporting.problem') };
    const linesOf =
      kind === 'messages'
        ? messageLines(facts, chatColumns, source.chatIds, createOneOnly(), labels)
        : conversationLines(facts, labels);
    const clock = toWallTime(Date.now(), timeZone).replace('T', ' ').replace(':', '');
    void start(source, linesOf, format, `${kind} ${clock}`);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="md"
      title={title}
      description={hint}
      closeLabel={t('common.close')}
      modalOnly={isRunning}
      foot={
        <>
          <Button variant="quiet" onClick={isRunning ? stop : onClose}>
            {t(isRunning ? 'exporting.stop' : 'common.close')}
          </Button>
          <Button variant="primary" busy={isRunning} onClick={save}>
            {t('exporting.start')}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <div className={styles['choice']}>
          <span>{t('exporting.rows')}</span>
          <Segmented
            label={t('exporting.rows')}
            value={kind}
            options={rowKinds.map((value) => ({ value, label: t(`exporting.${value}`) }))}
            onChange={setKind}
          />
        </div>
        <div className={styles['choice']}>
          <span>{t('exporting.format')}</span>
          <Segmented
            label={t('exporting.format')}
            value={format}
            options={exportFormats.map((value) => ({ value, label: formatNames[value] }))}
            onChange={setFormat}
          />
        </div>
        {progress !== null && <ExportProgress progress={progress} total={source.total} />}
        {lost && (
          <Note kind="danger" role="alert">
            {t('exporting.lost')}
          </Note>
        )}
        {report !== null && <ExportResult report={report} />}
      </div>
    </Dialog>
  );
}

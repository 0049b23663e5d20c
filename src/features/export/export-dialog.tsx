import { useEffect, useRef, useState } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatExact } from '../../lib/format-time.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { ExportColumn, MessageRow } from './export-column.ts';
import styles from './export-dialog.module.css';
import { openExportFile } from './export-file.ts';
import { messageRows } from './message-rows.ts';
import { exportFormats, rowWriter, type ExportFormat } from './row-writer.ts';
import { writeExport, type ExportReport } from './write-export.ts';

type ExportDialogProps = {
  /** The list page by page, in its order. */
  pages: (signal: AbortSignal) => AsyncIterable<Item<ConversationRead>[]>;
  columns: readonly ExportColumn<ConversationRead>[];
  messageColumns: readonly ExportColumn<MessageRow>[];
  onClose: () => void;
};

const formatNames = { csv: 'CSV', jsonl: 'JSON Lines' } as const;
const kinds = ['conversations', 'messages'] as const;

/** Writes the list to a file: what a row is and how, then how far it is, then what is in it. Needs the words `exporting`. */
export function ExportDialog({ pages: readPages, columns, messageColumns, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const [kind, setKind] = useState<(typeof kinds)[number]>('conversations');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [written, setWritten] = useState<number | null>(null);
  const [report, setReport] = useState<ExportReport | null>(null);
  const [lost, setLost] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setReport(null);
    setLost(false);
    try {
      const type = format === 'csv' ? 'text/csv' : 'application/jsonl';
      const file = await openExportFile(`${kind}.${format}`, type);
      setWritten(0);
      const pages = readPages(signal);
      const done =
        kind === 'messages'
          ? await writeExport(
              { pages, rowsOf: (page) => messageRows(page, signal) },
              rowWriter(format, messageColumns),
              file,
              setWritten,
            )
          : await writeExport(
              { pages, rowsOf: (page) => Promise.resolve({ rows: [...page], unreadable: 0 }) },
              rowWriter(format, columns),
              file,
              setWritten,
            );
      setReport(done);
    } catch (error) {
      // Who closes the picker has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setLost(true);
    }
    setWritten(null);
  };
  const isRunning = written !== null;

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="md"
      title={t('exporting.title')}
      description={t('exporting.hint')}
      closeLabel={t('common.close')}
      modalOnly={isRunning}
      foot={
        <>
          <Button variant="quiet" onClick={() => (isRunning ? running.current?.abort() : onClose())}>
            {t(isRunning ? 'exporting.stop' : 'common.close')}
          </Button>
          <Button variant="primary" busy={isRunning} onClick={() => void start()}>
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
            options={kinds.map((value) => ({ value, label: t(`exporting.${value}`) }))}
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
        {isRunning && <p role="status">{t('exporting.running', { count: written })}</p>}
        {lost && (
          <Note kind="danger" role="alert">
            {t('exporting.lost')}
          </Note>
        )}
        {report !== null && (
          <Note kind={report.cutBy === null ? 'success' : 'warn'} role="status">
            <p>{t(report.cutBy === null ? 'exporting.complete' : 'exporting.cut', { count: report.rows })}</p>
            {report.cutBy !== null && !isAbort(report.cutBy.error) && (
              <p>{t('exporting.failed', { title: describeError(t, report.cutBy.error).title })}</p>
            )}
            {report.cutBy !== null && report.lastId !== null && (
              <p>{t('exporting.at', { id: report.lastId })}</p>
            )}
            <p>
              {t('exporting.report', {
                seen: report.seen,
                doubles: report.doubles,
                unreadable: report.unreadable,
                from: formatExact(report.fromMs, style),
                to: formatExact(report.toMs, style),
              })}
            </p>
          </Note>
        )}
      </div>
    </Dialog>
  );
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

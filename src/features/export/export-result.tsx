import { describeError } from '../../i18n/describe-error.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatExact } from '../../lib/format-time.ts';
import { Note } from '../../ui/note.tsx';
import { isAbort } from './use-export.ts';
import type { ExportReport } from './write-export.ts';

/** What is in the file and what is not, and from when to when it was read. */
export function ExportResult({ report }: { report: ExportReport }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const { cutBy, rows, seen, doubles, late, unread, broken, lastId, fromMs, toMs } = report;
  const isWhole = cutBy === null && unread === 0 && broken === 0;
  return (
    <Note kind={isWhole ? 'success' : 'warn'} role="status">
      <p>{t(cutBy === null ? 'exporting.complete' : 'exporting.cut', { count: rows })}</p>
      {cutBy !== null && !isAbort(cutBy.error) && (
        <p>{t('exporting.failed', { title: describeError(t, cutBy.error).title })}</p>
      )}
      {cutBy !== null && lastId !== null && <p>{t('exporting.at', { id: lastId })}</p>}
      {unread > 0 && <p>{t('exporting.unread', { count: unread })}</p>}
      {broken > 0 && <p>{t('exporting.broken', { count: broken })}</p>}
      {doubles > 0 && <p>{t('exporting.doubles', { count: doubles })}</p>}
      {late > 0 && <p>{t('exporting.late', { count: late })}</p>}
      <p>
        {t('exporting.report', {
          seen,
          from: formatExact(fromMs, style),
          to: formatExact(toMs, style),
        })}
      </p>
    </Note>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Braces, FileSpreadsheet, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readAllEntries, type JournalFilter } from '../../lib/journal-queries.ts';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { WideWords } from '../../ui/wide-words.tsx';
import styles from './activity.module.css';
import { entriesToCsv, entriesToJsonLines } from './export-entries.ts';

/** Hands all that the filter selects to the browser as a file; what was read so far can be seen, and it can be stopped. */
export function ExportButtons({ filter }: { filter: JournalFilter }) {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  const stop = useRef<AbortController>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (kind: 'csv' | 'jsonl') => {
      const controller = new AbortController();
      stop.current = controller;
      setCount(0);
      try {
        const entries = await readAllEntries(filter, controller.signal, setCount);
        if (kind === 'csv') saveFile('activity.csv', 'text/csv', entriesToCsv(entries));
        else saveFile('activity.jsonl', 'application/jsonl', entriesToJsonLines(entries));
      } catch (reason) {
        if (!controller.signal.aborted) throw reason;
      }
    },
  });
  return (
    <span className={styles['export']}>
      <span role="status">
        {isPending && t('journal.exporting', { count })}
        {error !== null && t('journal.failed', { cause: describeError(t, error).title })}
      </span>
      {isPending ? (
        <Button icon={<X />} onClick={() => stop.current?.abort()}>
          {t('journal.stop')}
        </Button>
      ) : (
        <>
          <Button icon={<FileSpreadsheet />} onClick={() => mutate('csv')}>
            <WideWords>{t('journal.exportCsv')}</WideWords>
          </Button>
          <Button icon={<Braces />} onClick={() => mutate('jsonl')}>
            <WideWords>{t('journal.exportJson')}</WideWords>
          </Button>
        </>
      )}
    </span>
  );
}

import { BookOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { readRows } from './read-rows.ts';
import { addWalkedRows } from './walked-rows.ts';

/** Chosen conversations of which the page no longer knows what they are: they can be read, so that undo covers them. */
export function ReadUnknown({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<number | null>(null);
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);
  const read = async () => {
    const controller = new AbortController();
    reading.current = controller;
    setDone(0);
    const rows = await readRows(ids, controller.signal, setDone);
    addWalkedRows([...rows.values()].filter((row) => row !== null && row !== 'gone'));
    if (!controller.signal.aborted) setDone(null);
  };
  return (
    <Note
      icon={<BookOpen />}
      actions={
        <Button size="sm" busy={done !== null} onClick={() => void read()}>
          {done === null ? t('bulk.readNow') : t('bulk.reading', { done, count: ids.length })}
        </Button>
      }
    >
      {t('bulk.unread', { count: ids.length })}
    </Note>
  );
}

import { Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { toasts } from '../../ui/toasts.ts';
import type { SavedListView } from './list-view.ts';
import styles from './views-file-buttons.module.css';
import { readViewsFile, writeViewsFile } from './views-file.ts';

type Fresh = NonNullable<ReturnType<typeof readViewsFile>>['fresh'];

type ViewsFileButtonsProps = {
  views: readonly SavedListView[];
  normal: (query: string) => string;
  /** Says whether all were kept. */
  onImport: (fresh: Fresh) => Promise<boolean>;
};

/** Largest file that is read, in bytes: more than all views of a person can need. */
const LARGEST = 2_000_000;

/** Views to and from a JSON file. */
export function ViewsFileButtons({ views, normal, onImport }: ViewsFileButtonsProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const found = file.size > LARGEST ? null : readViewsFile(await file.text(), views, normal);
    if (found === null) {
      toasts.show({ kind: 'danger', text: t('views.noViewsFile', { file: file.name }) });
      return;
    }
    // What was not kept has said so itself.
    if (await onImport(found.fresh))
      toasts.show({
        text: t('views.imported', { count: found.fresh.length, already: found.already }),
      });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className={styles['input']}
        aria-label={t('views.importFile')}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file again is a change too.
          event.currentTarget.value = '';
          if (file) void read(file);
        }}
      />
      <Button variant="quiet" icon={<Upload />} onClick={() => input.current?.click()}>
        {t('views.import')}
      </Button>
      <Button
        variant="quiet"
        icon={<Download />}
        disabled={views.length === 0}
        onClick={() => saveFile('parley-views.json', 'application/json', writeViewsFile(views))}
      >
        {t('views.export')}
      </Button>
    </>
  );
}

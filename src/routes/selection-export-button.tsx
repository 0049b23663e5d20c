import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { WideWords } from '../ui/wide-words.tsx';

const SelectionExport = lazy(async () => {
  const [dialog] = await Promise.all([import('./selection-export.tsx'), loadAreas(['exporting', 'states'])]);
  return { default: dialog.SelectionExport };
});

/** Opens the export of the chosen conversations. Needs the words `bulk`. */
export function SelectionExportButton({ ids }: { ids: ReadonlySet<string> }) {
  const { t } = useTranslation();
  // What is chosen may change while the dialog is open: the file keeps to what it was opened with.
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  return (
    <>
      <Button
        icon={<Download />}
        aria-haspopup="dialog"
        aria-label={t('bulk.exportSelected')}
        onClick={() => setExporting([...ids])}
      >
        <WideWords>{t('list.export')}</WideWords>
      </Button>
      <Suspense>
        {exporting !== null && <SelectionExport ids={exporting} onClose={() => setExporting(null)} />}
      </Suspense>
    </>
  );
}

import { Download } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { offerActions } from '../lib/actions.ts';
import { Button } from '../ui/button.tsx';
import { WideWords } from '../ui/wide-words.tsx';

const ListExport = lazy(async () => {
  const [dialog] = await Promise.all([import('./list-export.tsx'), loadAreas(['exporting', 'states'])]);
  return { default: dialog.ListExport };
});

/** Opens the export of the list. */
export function ExportButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => offerActions({ export: () => setOpen(true) }), []);
  return (
    <>
      <Button icon={<Download />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <WideWords>{t('list.export')}</WideWords>
      </Button>
      <Suspense>{open && <ListExport onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

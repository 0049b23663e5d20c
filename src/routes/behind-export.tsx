import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Behind } from '../features/quality/behind.ts';
import type { Opened } from '../features/quality/figure-button.tsx';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button } from '../ui/button.tsx';

const BehindExportDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./behind-export-dialog.tsx'),
    loadAreas(['exporting', 'states']),
  ]);
  return { default: dialog.BehindExportDialog };
});

/** Opens the export of what is behind a figure of quality. */
export function BehindExport({ opened, found }: { opened: Opened; found: readonly Behind[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Download />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('list.export')}
      </Button>
      <Suspense>
        {open && <BehindExportDialog opened={opened} found={found} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}

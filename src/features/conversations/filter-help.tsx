import { CircleQuestionMark } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { IconButton } from '../../ui/icon-button.tsx';

const FilterHelpPopover = lazy(async () => {
  const [popover] = await Promise.all([import('./filter-help-popover.tsx'), loadAreas(['help'])]);
  return { default: popover.FilterHelpPopover };
});

/** What each filter really does at Alli, and what nobody knows of it. */
export function FilterHelp() {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={anchor}
        icon={<CircleQuestionMark />}
        label={t('list.filterHelp')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Suspense>
          <FilterHelpPopover anchor={anchor} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

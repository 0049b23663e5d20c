import { SlidersHorizontal } from 'lucide-react';
import { useRef, useState } from 'react';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { preloadable } from '../../ui/preloadable.tsx';
import styles from './display-button.module.css';

const DisplayPopover = preloadable(async () => {
  const [popover] = await Promise.all([import('./display-popover.tsx'), loadAreas(['display', 'settings'])]);
  return popover.DisplayPopover;
});

/** Opens the choice of columns and density. Cards have neither. */
export function DisplayButton() {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={anchor}
        icon={<SlidersHorizontal />}
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onPointerEnter={DisplayPopover.preload}
      >
        {t('list.display')}
      </Button>
      {open && <DisplayPopover anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  );
}

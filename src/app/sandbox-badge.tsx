import { useQuery } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { Badge } from '../ui/badge.tsx';
import styles from './shell.module.css';

const SandboxHelp = lazy(async () => {
  const [help] = await Promise.all([import('./sandbox-help.tsx'), loadAreas(['help'])]);
  return { default: help.SandboxHelp };
});

/** Says that nothing here is real; pressed, what the sandbox is and how to connect Alli. */
export function SandboxBadge() {
  const { t } = useTranslation();
  const { data } = useQuery(gatewayInfoQuery());
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (data?.mode !== 'sandbox') return null;
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles['sandboxButton']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Badge kind="sandbox" icon={<FlaskConical aria-hidden />} className={styles['sandbox']}>
          {t('shell.sandbox')}
        </Badge>
      </button>
      {open && (
        <Suspense>
          <SandboxHelp anchor={anchor} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { Toaster } from '../ui/toaster.tsx';
import { TooltipLayer } from '../ui/tooltip-layer.tsx';
import { dropOldDrafts } from '../lib/stored-draft.ts';
import { hearSession } from './hear-session.ts';
import { hearWrites } from './hear-writes.ts';
import { KeyLayer } from './key-layer.tsx';
import { LiveLayer } from './live-layer.tsx';

/** What lies over every page. Loaded after the first screen: nothing of it is seen before something happens. */
export function Layers() {
  const client = useQueryClient();
  useEffect(() => hearWrites(client), [client]);
  useEffect(() => hearSession(client), [client]);
  useEffect(dropOldDrafts, []);
  const { t } = useTranslation();
  return (
    <>
      <LiveLayer />
      <KeyLayer />
      <TooltipLayer />
      <Toaster
        label={t('shell.notifications')}
        dismissLabel={t('common.dismiss')}
        secondsLeft={(seconds) => t('common.seconds', { seconds })}
      />
    </>
  );
}

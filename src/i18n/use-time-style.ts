import { useMemo, useSyncExternalStore } from 'react';
import type { TimeStyle } from '../lib/format-time.ts';
import { deviceTimeZone, getSettings, subscribeSettings } from '../lib/settings.ts';
import { useTranslation } from './use-translation.ts';

/** How times are written for the reader: language of the app, zone that was chosen or that of the device. */
export function useTimeStyle(): TimeStyle {
  const { language } = useTranslation();
  const { timeZone } = useSyncExternalStore(subscribeSettings, getSettings);
  return useMemo(() => ({ language, timeZone: timeZone ?? deviceTimeZone }), [language, timeZone]);
}

import { useMemo } from 'react';
import type { TimeStyle } from '../lib/format-time.ts';
import { useTranslation } from './use-translation.ts';

const browserTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How times are written for the reader: language of the app, zone of the browser. */
export function useTimeStyle(): TimeStyle {
  const { language } = useTranslation();
  return useMemo(() => ({ language, timeZone: browserTimeZone }), [language]);
}

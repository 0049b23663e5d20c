import { formatDayClock, type TimeStyle } from '../lib/format-time.ts';
import type { Known } from '../lib/known-value.ts';
import type { Translate } from './i18n-store.ts';

/** When a value was set here, and by whom. Needs the area `states`. */
export function knownWords(t: Translate, known: Known<unknown>, style: TimeStyle, nowMs: number): string {
  const time = formatDayClock(known.at, style, nowMs);
  const { by } = known;
  const words =
    by === null
      ? t('states.setHere', { time })
      : by === 'nobody'
        ? t('states.setThrough', { time })
        : t('states.setHereBy', { time, name: by.name });
  return known.sure ? words : t('states.perhapsSet', { words });
}

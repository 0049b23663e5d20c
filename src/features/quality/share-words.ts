import type { Translate } from '../../i18n/i18n-store.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPercent } from '../../lib/format-number.ts';
import { wilsonInterval } from '../../lib/wilson-interval.ts';

/** A share in words, `21.9%`, and its interval, `14.8% – 31.1%`; of nothing there is neither. */
export function shareWords(t: Translate, language: Language, hits: number, n: number) {
  const found = wilsonInterval(hits, n);
  if (found === null) return { share: t('common.empty'), interval: t('common.empty') };
  const percent = (share: number) => formatPercent(share, language);
  return {
    share: percent(found.share),
    interval: t('quality.interval', { low: percent(found.low), high: percent(found.high) }),
  };
}

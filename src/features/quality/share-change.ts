import type { Translate } from '../../i18n/i18n-store.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPercent, formatSigned } from '../../lib/format-number.ts';
import { shareDifference } from '../../lib/share-difference.ts';

/** So many of so many. */
type Part = readonly [hits: number, n: number];

/**
 * A share against that of the `days` before, in words. It is better or worse only if the interval of the difference leaves
 * out 0: else it may be chance.
 */
export function shareChange(
  t: Translate,
  language: Language,
  { now, old, days, isGood }: { now: Part; old: Part; days: number; isGood: boolean },
) {
  const found = shareDifference(now, old);
  if (found === null)
    return { words: '', tone: 'neutral' as const, base: t('quality.changeNone', { count: days }) };
  const points = (share: number) => formatSigned(share * 100, language, 1);
  const isSure = found.low > 0 || found.high < 0;
  return {
    words: t('quality.change', {
      difference: points(found.difference),
      low: points(found.low),
      high: points(found.high),
    }),
    tone: isSure
      ? found.difference > 0 === isGood
        ? ('better' as const)
        : ('worse' as const)
      : ('neutral' as const),
    base: t('quality.changeBase', {
      count: days,
      share: formatPercent(old[0] / old[1], language),
      rated: old[1],
    }),
  };
}

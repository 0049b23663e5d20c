import type { Translate } from '../../i18n/i18n-store.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPercent } from '../../lib/format-number.ts';
import type { ScanState } from './scan-state.ts';
import type { Snapshot } from './snapshot.ts';

/** What every figure of the section rests on, and how much of the range that is. */
export function baseWords(
  t: Translate,
  language: Language,
  { isComplete, activity }: Pick<ScanState, 'isComplete' | 'activity'>,
  figures: Snapshot,
): string {
  const base = t('quality.base', {
    conversations: t('quality.conversations', { count: figures.conversations }),
    answers: t('quality.answers', { count: figures.total.answers }),
  });
  const percent = formatPercent(Math.min(figures.share, 0.999), language);
  const how = isComplete
    ? t('quality.baseComplete')
    : t(activity === 'scanning' ? 'quality.baseScanning' : 'quality.baseStopped', { percent });
  return t('quality.baseAll', { base, how });
}

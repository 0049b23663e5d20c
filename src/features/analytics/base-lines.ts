import type { Translate } from '../../i18n/i18n-store.ts';
import { alliSays } from './alli-says.ts';
import type { DayAnswer } from './day-answer.ts';
import { dayListWords } from './day-list-words.ts';
import type { PeriodSummary } from './period-summary.ts';
import type { Fold } from './search.ts';

/** What the counts rest on, what is missing in them, and what else Alli said with them. */
export function baseLines(
  { missing, open }: Pick<PeriodSummary, 'missing' | 'open'>,
  fold: Fold,
  answers: readonly DayAnswer[],
  { t, language }: { t: Translate; language: string },
): string[] {
  const days = [
    ...(missing.length > 0 ? [t('counts.baseMissing', { days: dayListWords(missing, t, language) })] : []),
    ...(open.length > 0 ? [t('counts.baseOpen', { days: dayListWords(open, t, language) })] : []),
    t('counts.baseZone'),
    ...(fold === 'day' ? [] : [t('counts.baseFold')]),
  ];
  const says = alliSays(answers, { t, language });
  return [days.join(' '), ...(says.length > 0 ? [t('counts.alliSays', { words: says.join(' · ') })] : [])];
}

import type { Translate } from '../../i18n/i18n-store.ts';
import { formatSigned, formatSignedPercent } from '../../lib/format-number.ts';
import type { Change } from './change-of.ts';

/** A share in words: `+7.6%`, or that there is no base where it was 0 before. */
export const shareWords = ({ share }: Change, t: Translate, language: string): string =>
  share === null ? t('counts.noBase') : formatSignedPercent(share, language);

/** A change in words: `+40, +10.2%`. Values of single days are whole; means have one digit. */
export const changeWords = (change: Change, t: Translate, language: string): string =>
  t('counts.change', {
    difference: formatSigned(change.difference, language, 1),
    percent: shareWords(change, t, language),
  });

import type { ErrorWords } from '../../i18n/describe-error.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import type { ErrorCause } from '../../lib/error-cause.ts';

const isNotAlli = new Set<ErrorCause>(['notFound', 'badRequest', 'contract']);
const isSilent = new Set<ErrorCause>(['alliUnreachable', 'alliSlow']);

/**
 * The words of a check that failed, for whoever runs the gateway: elsewhere a 404 is about what was asked for, here about
 * the address of Alli.
 */
export function connectionWords(t: Translate, words: ErrorWords): ErrorWords {
  // Alli's API never leads elsewhere; a site for people does.
  if (isNotAlli.has(words.cause) || words.code.includes('upstream-redirect'))
    return { ...words, title: t('settings.notAlli'), text: t('settings.notAlliText') };
  return isSilent.has(words.cause) ? { ...words, text: t('settings.noAnswerText') } : words;
}

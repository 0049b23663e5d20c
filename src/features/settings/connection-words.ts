import type { ErrorWords } from '../../i18n/describe-error.ts';
import type { Translate } from '../../i18n/i18n-store.ts';

/**
 * The words of a check that failed, for whoever runs the gateway: elsewhere a 404 is about what was asked for, here about
 * the address of Alli.
 */
export function connectionWords(t: Translate, words: ErrorWords): ErrorWords {
  const notAlli = { ...words, title: t('settings.notAlli'), text: t('settings.notAlliText') };
  // Alli's API never leads elsewhere; a site for people does.
  if (words.code.includes('upstream-redirect')) return notAlli;
  switch (words.cause) {
    case 'notFound':
    case 'badRequest':
    case 'contract':
      return notAlli;
    case 'alliUnreachable':
    case 'alliSlow':
      return { ...words, text: t('settings.noAnswerText') };
    default:
      return words;
  }
}

import { pickLanguage, type Language } from '../i18n/language.ts';
import { getSettings } from '../lib/settings.ts';

/** The language to show: the one chosen, else the first of the browser's that the app has. */
export function chosenLanguage(): Language {
  const { language } = getSettings();
  return pickLanguage(language === null ? navigator.languages : [language, ...navigator.languages]);
}

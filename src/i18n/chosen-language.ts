import { getSettings } from '../lib/settings.ts';
import { pickLanguage, type Language } from './language.ts';

/** The language to show: the one chosen, else (null) the first of the browser's that the app has. */
export const chosenLanguage = (chosen: string | null = getSettings().language): Language =>
  pickLanguage(chosen === null ? navigator.languages : [chosen, ...navigator.languages]);

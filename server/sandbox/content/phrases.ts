import type { Language } from './language.ts';
import type { Phrases } from './phrase.ts';
import { englishPhrases } from './phrases/en.ts';
import { japanesePhrases } from './phrases/ja.ts';
import { koreanPhrases } from './phrases/ko.ts';

/** The phrases of each language. */
export const phrases: Record<Language, Phrases> = {
  en: englishPhrases,
  ko: koreanPhrases,
  ja: japanesePhrases,
};

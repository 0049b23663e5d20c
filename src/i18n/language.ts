/** The languages of the app; the first is the fallback. */
export const languages = ['en', 'ko', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself: shown so in every language, for whoever cannot read the one on screen. */
export const languageNames: Record<Language, string> = { en: 'English', ko: '한국어', ja: '日本語' };

/** The first of the wanted languages (`ko-KR`, `en`, …) that the app has; English if it has none. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = languages.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}

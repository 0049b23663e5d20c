/** The languages of the app; the first is the fallback. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** The first of the wanted languages (`ko-KR`, `en`, …) that the app has; English if it has none. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = languages.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}

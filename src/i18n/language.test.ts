import { expect, test } from 'vitest';
import { languages, pickLanguage } from './language.ts';

test.each([
  [['en-US', 'ko'], 'en'],
  [['ko-KR', 'en'], 'ko'],
  [['fr', 'ja-JP'], 'ja'],
  [['EN'], 'en'],
  [['xx', 'fr-FR', 'en-GB'], 'en'],
  [['xx', 'eng', 'e'], 'en'],
  [[], 'en'],
  [[''], 'en'],
])('%j gives %s', (wanted, language) => {
  expect(pickLanguage(wanted)).toBe(language);
});

test('every language of the app is found by its tag, alone and with a country, before those it is preferred to', () => {
  for (const language of languages) {
    expect(pickLanguage(['xx', language, 'en'])).toBe(language);
    expect(pickLanguage([`${language}-XX`, 'en'])).toBe(language);
  }
});

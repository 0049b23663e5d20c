import { expect, test } from 'vitest';
import { textLanguage } from './text-language.ts';

test.each([
  ['환불은 언제 되나요?', 'ko'],
  ['ㅋㅋ ok', 'ko'],
  ['返金はいつですか', 'ja'],
  ['ｶﾀｶﾅ', 'ja'],
  // Kana decides: no Korean is written with it.
  ['カタカナ와 한글', 'ja'],
  ['When is the refund?', undefined],
  // Chinese characters alone may be either.
  ['返金', undefined],
  ['', undefined],
  [`${'x'.repeat(400)}한글`, undefined],
])('%s', (text, language) => {
  expect(textLanguage(text)).toBe(language);
});

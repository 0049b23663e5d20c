import { expect, test } from 'vitest';
import { formatNumber, formatSigned, formatSignedPercent } from './format-number.ts';

test('numbers are written in the way of the language', () => {
  expect(formatNumber(1234.56, 'en', 1)).toBe('1,234.6');
  expect(formatNumber(1234.56, 'de', 1)).toBe('1.234,6');
  expect(formatNumber(1234.56, 'ko')).toBe('1,235');
});

test('differences have a sign, and zero has none', () => {
  expect([40, -5.25, 0, -0.04].map((value) => formatSigned(value, 'en', 1))).toEqual([
    '+40',
    '−5.3',
    '0',
    '0',
  ]);
  expect([0.076, -1, 0, 0.0004].map((value) => formatSignedPercent(value, 'en'))).toEqual([
    '+7.6%',
    '−100%',
    '0%',
    '0%',
  ]);
});

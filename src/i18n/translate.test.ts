import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from './translate.ts';

const chats = { one: '{count} chat', other: '{count} chats' };

describe('fill', () => {
  test('puts each value into its place, however often it stands there', () => {
    expect(fill('{a} of {b}, {a}', { a: 'one', b: 'two' }, 'en')).toBe('one of two, one');
  });
  test('writes numbers in the way of the language', () => {
    expect(fill('{n}', { n: 1234567.5 }, 'en')).toBe('1,234,567.5');
    expect(fill('{n}', { n: 1234567.5 }, 'de')).toBe('1.234.567,5');
  });
  test.each([
    [0, '0 chats'],
    [1, '1 chat'],
    [2, '2 chats'],
    [1000, '1,000 chats'],
  ])('chooses the form for %i', (count, words) => {
    expect(fill(chats, { count }, 'en')).toBe(words);
  });
  test('a language without plurals has one form', () => {
    expect(fill({ other: '채팅 {count}개' }, { count: 1 }, 'ko')).toBe('채팅 1개');
    expect(fill(chats, { count: 1 }, 'ja')).toBe('1 chats');
  });
  test('a missing value is a mistake that names itself', () => {
    expect(() => fill('Hello {name}', {}, 'en')).toThrow('{name}');
    expect(() => fill('Hello {name}', undefined, 'en')).toThrow('{name}');
    expect(() => fill(chats, undefined, 'en')).toThrow('{count}');
    expect(() => fill(chats, { count: '1' }, 'en')).toThrow('{count}');
  });
  test('an empty value and zero are values', () => {
    expect(fill('<{a}{b}>', { a: '', b: 0 }, 'en')).toBe('<0>');
  });
  test('a value is never read as a message itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{b}', '{a}', '$&', '$1')), (a) => {
        expect(fill('[{a}]', { a, b: 'no' }, 'en')).toBe(`[${a}]`);
      }),
    );
  });
});

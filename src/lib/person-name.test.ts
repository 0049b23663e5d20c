import { expect, test } from 'vitest';
import { personName } from './person-name.ts';

test.each([
  ['Ann', 'Lee', 'Ann Lee'],
  ['민준', '김', '김민준'],
  ['翔太', '佐藤', '佐藤 翔太'],
  ['エミリー', 'ブラウン', 'ブラウン エミリー'],
  ['さくら', '佐々木', '佐々木 さくら'],
  ['Minjun', '김', 'Minjun 김'],
  ['Ann', '', 'Ann'],
  ['', 'Lee', 'Lee'],
  [' Ann ', ' Lee ', 'Ann Lee'],
  [' ', '', ''],
])('%s + %s', (first, last, name) => {
  expect(personName(first, last)).toBe(name);
});

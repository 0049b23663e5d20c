import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathId } from './path-id.ts';

test.each(['Q29udmVyc2F0aW9uOjViOTM=', 'a/b+c==', 'a-b_c', 'x'.repeat(256)])('%s is an id', (id) => {
  expect(pathId.safeParse(id).success).toBe(true);
});

test.each([
  '',
  '.',
  '..',
  '../x',
  'a%2e',
  'a b',
  'a\n',
  '\na',
  'a\0',
  'a?b',
  'a#b',
  'a\\b',
  'é',
  'ａ',
  'x'.repeat(257),
])('%j is none', (id) => {
  expect(pathId.safeParse(id).success).toBe(false);
});

test('every base64 text is an id', () => {
  const base64 = fc
    .uint8Array({ minLength: 1, maxLength: 180 })
    .map((b) => Buffer.from(b).toString('base64'));
  fc.assert(fc.property(base64, (id) => pathId.safeParse(id).success));
});

test('an id can never leave its place in a path', () => {
  const unit = fc.constantFrom(
    'a',
    '9',
    '+',
    '/',
    '=',
    '_',
    '-',
    '.',
    '%2e',
    '\\',
    '?',
    '#',
    ':',
    '@',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 6 }), (text) => {
      fc.pre(pathId.safeParse(text).success);
      const url = new URL(`http://h/a/${encodeURIComponent(text)}/b`);
      expect(url.pathname.split('/')).toHaveLength(4);
      expect(url.search + url.hash).toBe('');
    }),
  );
});

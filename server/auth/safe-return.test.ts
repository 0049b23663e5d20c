import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeReturn } from './safe-return.ts';

test.each([
  ['/conversations?order=LAST_CHAT_TIME_ASC#a', '/conversations?order=LAST_CHAT_TIME_ASC#a'],
  ['/conversations/Q29udg%3D%3D?chat=a', '/conversations/Q29udg%3D%3D?chat=a'],
  ['/signed-in', '/signed-in'],
  [null, '/conversations'],
  ['', '/conversations'],
  ['conversations', '/conversations'],
  ['https://evil.example/', '/conversations'],
  ['//evil.example', '/conversations'],
  ['/\\evil.example', '/conversations'],
  ['/\t/evil.example', '/conversations'],
  ['/.//evil.example', '/conversations'],
  ['javascript:alert(1)', '/conversations'],
  ['/auth/sign-in', '/conversations'],
  ['/x/../auth/sign-out', '/conversations'],
  ['/api/session', '/conversations'],
  ['/webapi/v2/conversations', '/conversations'],
  ['/assets/x.js', '/conversations'],
  ['/sign-in?problem=expired', '/conversations'],
  ['/signed-out', '/conversations'],
  ['/a\r\nset-cookie: x=y', '/conversations'],
])('%j leads to %s', (asked, to) => {
  expect(safeReturn(asked)).toBe(to);
});

test('whatever is asked for, a browser stays on our origin', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    'evil.example',
    '%2f',
    '?',
    '#',
    'http:',
    '\t',
    'x',
  );
  const asked = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const to = safeReturn(text);
      expect(to).toMatch(/^\/[\x21-\x7e]*$/);
      expect(new URL(to, 'https://parley.example').origin).toBe('https://parley.example');
    }),
  );
});

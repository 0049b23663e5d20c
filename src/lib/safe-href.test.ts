import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressName, safeHref } from './safe-href.ts';

test('http, https and mailto pass, as the URL parser writes them', () => {
  expect(safeHref('https://help.example.com/a?b#c')).toBe('https://help.example.com/a?b#c');
  expect(safeHref(' HTTP://Example.COM ')).toBe('http://example.com/');
  expect(safeHref('mailto:help@example.com')).toBe('mailto:help@example.com');
});

test('nothing else passes', () => {
  const hostile = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:1',
    'data:text/html,<b>',
    'vbscript:x',
  ];
  for (const address of [
    ...hostile,
    'blob:https://a',
    'file:///etc/passwd',
    '//a.example',
    '/a',
    'a',
    '',
    null,
    undefined,
  ])
    expect(safeHref(address)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (any) => {
      const href = safeHref(any);
      if (href !== null) expect(new URL(href).protocol).toMatch(/^(https?|mailto):$/);
    }),
  );
});

test('an address is named by its host or mailbox', () => {
  expect(addressName('https://help.example.com:8080/x')).toBe('help.example.com:8080');
  expect(addressName('mailto:a%20b@example.com')).toBe('a b@example.com');
  expect(addressName('mailto:%E0%A4%A@x')).toBe('%E0%A4%A@x');
});

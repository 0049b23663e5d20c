import { expect, test } from 'vitest';
import { passedHeaders, safeContentType } from './response-headers.ts';

test.each([
  ['application/json', 'application/json'],
  ['application/json; charset=utf-8', 'application/json; charset=utf-8'],
  ['application/vnd.api+json', 'application/json'],
  ['application/problem+json', 'application/json'],
  ['text/html', 'text/plain'],
  ['text/html; charset=EUC-KR', 'text/plain; charset=euc-kr'],
  ['text/html;charset="utf-8"', 'text/plain; charset=utf-8'],
  ['text/html, application/json', 'text/plain'],
  ['text/plain', 'text/plain'],
  ['image/svg+xml', 'text/plain'],
  ['application/xhtml+xml', 'text/plain'],
  ['multipart/x-mixed-replace; boundary=x', 'text/plain'],
  ['text/plain; charset=x"y', 'text/plain'],
  ['', 'text/plain'],
  [undefined, 'text/plain'],
])('%s is passed as %s', (from, to) => {
  expect(safeContentType(from)).toBe(to);
});

test('nothing but content type and retry-after is passed', () => {
  const upstream = {
    'content-type': 'application/json',
    'retry-after': '7',
    'set-cookie': 'session=1',
    'access-control-allow-origin': '*',
    'content-security-policy': 'default-src *',
    location: 'https://evil.example',
    'content-length': '3',
    connection: 'close',
    'x-request-id': 'theirs',
    'api-key': 'x',
  };
  expect(passedHeaders(upstream)).toEqual({ 'content-type': 'application/json', 'retry-after': '7' });
});

test.each([
  ['120', true],
  ['Wed, 21 Oct 2026 07:28:00 GMT', true],
  ['soon', false],
  // A date to V8, which ignores words before a number.
  ['key 1', false],
  ['12345678901', false],
])('retry-after %s: %s', (value, passed) => {
  expect('retry-after' in passedHeaders({ 'retry-after': value })).toBe(passed);
});

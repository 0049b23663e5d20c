import { expect, test } from 'vitest';
import { Refusal } from './refusal.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';

const own = { 'x-requested-by': 'parley' };

function outcome(
  headers: Record<string, string>,
  url = 'http://127.0.0.1:4180/api/info',
  publicOrigin?: string,
) {
  try {
    refuseCrossSite(new Request(url, { headers }), publicOrigin ?? null);
    return 'let through';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

test.each<[string, Record<string, string>, string]>([
  ['only the header', own, 'let through'],
  ['the header in other letters', { 'X-REQUESTED-BY': 'parley' }, 'let through'],
  [
    'from our own page',
    { ...own, 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4180' },
    'let through',
  ],
  ['typed by hand', { ...own, 'sec-fetch-site': 'none' }, 'let through'],
  ['no header', {}, 'missing-requested-by'],
  ['another value', { 'x-requested-by': 'Parley' }, 'missing-requested-by'],
  ['the value twice', { 'x-requested-by': 'parley, parley' }, 'missing-requested-by'],
  ['another site', { ...own, 'sec-fetch-site': 'cross-site' }, 'cross-site'],
  ['a sister site', { ...own, 'sec-fetch-site': 'same-site' }, 'cross-site'],
  ['an unknown word', { ...own, 'sec-fetch-site': 'sure' }, 'cross-site'],
  ['another origin', { ...own, origin: 'https://evil.example' }, 'cross-site'],
  ['another port', { ...own, origin: 'http://127.0.0.1:4181' }, 'cross-site'],
  ['another scheme', { ...own, origin: 'https://127.0.0.1:4180' }, 'cross-site'],
  ['an origin that hides itself', { ...own, origin: 'null' }, 'cross-site'],
])('%s', (_, headers, expected) => {
  expect(outcome(headers)).toBe(expected);
});

test.each([
  ['http://localhost:4180/api/info', 'let through'],
  ['http://[::1]:4180/api/info', 'let through'],
  ['http://127.8.8.8/api/info', 'let through'],
  // A name of theirs that resolves to this machine: their page would be "same-origin".
  ['http://evil.example:4180/api/info', 'cross-site'],
  ['http://127.0.0.1.evil.example/api/info', 'cross-site'],
  ['http://localhost.evil.example/api/info', 'cross-site'],
  ['http://10.0.0.5:4180/api/info', 'cross-site'],
])('host of %s: %s', (url, expected) => {
  expect(outcome(own, url)).toBe(expected);
});

test('PUBLIC_ORIGIN is let in as host and as origin, and nothing like it', () => {
  const publicOrigin = 'https://parley.example';
  const behindProxy = 'http://parley.example/api/info';
  expect(outcome({ ...own, origin: publicOrigin }, behindProxy, publicOrigin)).toBe('let through');
  expect(outcome({ ...own, origin: publicOrigin }, 'http://127.0.0.1:4180/api/info', publicOrigin)).toBe(
    'let through',
  );
  expect(outcome({ ...own, origin: 'https://parley.example:444' }, behindProxy, publicOrigin)).toBe(
    'cross-site',
  );
  expect(outcome(own, 'http://parley.example:81/api/info', publicOrigin)).toBe('cross-site');
});

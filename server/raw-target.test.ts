import { describe, expect, test } from 'vitest';
import { checkRawTarget } from './raw-target.ts';

const hosts = ['127.0.0.1:4180'];

test.each([
  ['/', '/'],
  ['/webapi/v2/conversations?cursor=a%2Eb', '/webapi/v2/conversations?cursor=a%2Eb'],
  ['/webapi/v2/conversations/Q29udg%3D%3D', '/webapi/v2/conversations/Q29udg%3D%3D'],
  ['/conversations/a=+%2F?chat=%5C..%2F//..\\', '/conversations/a=+%2F?chat=%5C..%2F//..\\'],
  ['/assets/index-a.b..c.js', '/assets/index-a.b..c.js'],
  ['http://127.0.0.1:4180/api/info', '/api/info'],
])('%s is let through', (raw, target) => {
  expect(checkRawTarget(raw, hosts)).toEqual({ ok: true, target });
});

describe('is refused', () => {
  test.each([
    '',
    '*',
    'webapi',
    '127.0.0.1:4180',
    'http://evil.example/webapi/v2/conversations',
    'http://127.0.0.1:4180@evil.example/',
    'http://127.0.0.1:4180.evil.example/',
    'https://127.0.0.1:4180/api/info',
    'HTTP://127.0.0.1:4180/api/info',
    'http://127.0.0.1:4180',
    '//evil.example/webapi',
    '/webapi//v2/conversations',
    '/webapi/v2/../v2/conversations',
    '/webapi/v2/conversations/..',
    '/webapi/v2/conversations/.',
    '/./webapi',
    '/webapi/v2/%2e%2e/users',
    '/webapi/v2/.%2E/users',
    '/webapi/v2/conversations/%2E',
    '/webapi/v2/%252e%252e/users',
    '/webapi\\v2\\conversations',
    '/webapi/v2/conversations/a%5cb',
    '/webapi/v2/conversations/a%00',
    '/webapi/v2/conversations/a%0d%0aX:1',
    '/webapi/v2/conversations/a%1F',
    '/webapi/v2/conversations/a%7f',
    '/webapi/v2/conversations#x',
    '/webapi/v2/conversations?x=#y',
    '/webapi/v2/con\tversations',
    '/webapi/v2/conversations?a b',
    '/webapi/v2/conversations\u00e9',
    '/webapi/v2/conversations?q=\u00e9',
    '/webapi/v2/conversations?q=\u0000',
  ])('%j', (raw) => {
    expect(checkRawTarget(raw, hosts).ok).toBe(false);
  });
});

test('without a Host there is no absolute form', () => {
  expect(checkRawTarget('http://127.0.0.1:4180/', []).ok).toBe(false);
});

test('two Hosts are one too many', () => {
  expect(checkRawTarget('/', [...hosts, 'evil.example']).ok).toBe(false);
});

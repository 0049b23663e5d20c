import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticSite } from './create-static-site.ts';
import { readFiles } from './read-files.ts';

const page = '<!doctype html><title>Parley</title>';
const script = 'console.log("parley");';
let top = '';
let site: ReturnType<typeof createStaticSite>;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'parley-site-'));
  const folder = join(top, 'client');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const put = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
  put('index.html', page);
  put('index.html.br', brotliCompressSync(page));
  put('index.html.gz', gzipSync(page));
  put('icon.svg', '<svg/>');
  put('assets/app-1a2b.js', script);
  put('assets/app-1a2b.js.br', brotliCompressSync(script));
  put('assets/app-1a2b.js.map', '{"sources":["secret"]}');
  put('assets/odd.xyz', 'x');
  writeFileSync(join(top, 'outside.js'), 'secret');
  site = createStaticSite(readFiles(folder));
});
afterAll(() => rmSync(top, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  site(new Request(`http://127.0.0.1${path}`, { headers, method }));

describe('pages', () => {
  test.each([
    '/',
    '/conversations',
    '/conversations/Q29udg%3D%3D',
    '/conversations/a%2Fb?chat=a.b',
    '/index.html',
    '/x/y/',
  ])('%s is the app', async (path) => {
    const response = get(path);
    expect([response.status, await response.text()]).toEqual([200, page]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('may run nothing but our own files', () => {
    const { headers } = get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split('; ').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types parley-worker',
        'report-uri /api/csp-report',
        'report-to csp',
      ].sort(),
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('reporting-endpoints')).toBe('csp="/api/csp-report"');
  });

  test('that are known are not sent again, and changed ones are', () => {
    const etag = get('/').headers.get('etag') ?? '';
    expect(get('/', { 'if-none-match': etag }).status).toBe(304);
    expect(get('/', { 'if-none-match': `"other", W/${etag}` }).status).toBe(304);
    expect(get('/', { 'if-none-match': '"other"' }).status).toBe(200);
    // Another encoding is another body.
    expect(get('/', { 'if-none-match': etag, 'accept-encoding': 'br' }).status).toBe(200);
  });
});

describe('files', () => {
  test('that are scripts bind the worker that is started from them', () => {
    const policy = get('/assets/app-1a2b.js').headers.get('content-security-policy');
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /api/csp-report; report-to csp",
    );
  });

  test('of the build may be kept for ever', async () => {
    const response = get('/assets/app-1a2b.js');
    expect([response.status, await response.text()]).toEqual([200, script]);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-length')).toBe(String(script.length));
  });

  test('with a fixed name may not', () => {
    const { headers } = get('/icon.svg');
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
      'image/svg+xml',
      'no-cache',
    ]);
  });

  test('of an unknown kind are a download', () => {
    expect(get('/assets/odd.xyz').headers.get('content-type')).toBe('application/octet-stream');
  });

  test.each([
    '/assets/gone-1a2b.js',
    '/assets/gone',
    '/assets/',
    '/assets/app-1a2b.js.map',
    '/assets/app-1a2b.js.br',
    '/favicon.ico',
    '/outside.js',
    '/..%2foutside.js',
    '/assets/..%2f..%2foutside.js',
    '/%2e%2e/outside.js',
    '/.env',
    '/package.json',
    '/assets/app-1a2b.js/',
  ])('%s is 404 and never the app', async (path) => {
    const response = get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).not.toContain('<');
  });
});

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate, br;q=0', 'gzip', gunzipSync],
  ['GZIP;q=0.5', 'gzip', gunzipSync],
])('accept-encoding %s is served as %s', async (accept, encoding, decompress) => {
  const response = get('/', { 'accept-encoding': accept });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(decompress(await response.arrayBuffer()).toString()).toBe(page);
});

test.each([['identity'], ['br;q=0, gzip;q=0.0'], ['*;q=0'], ['x-gzip']])(
  'accept-encoding %s as it is',
  async (accept) => {
    const response = get('/', { 'accept-encoding': accept });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([null, page]);
  },
);

test('HEAD has the headers and no body', async () => {
  const response = get('/', {}, 'HEAD');
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
    200,
    String(page.length),
    '',
  ]);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is 405', (method) => {
  const response = get('/', {}, method);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, preview, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rawExchange, statusOf } from './testing/raw-exchange.ts';
import { parleyGateway } from './vite-plugin.ts';

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'parley-vite-'));
  mkdirSync(join(top, 'dist/client'), { recursive: true });
  for (const file of ['index.html', 'dist/client/index.html'])
    writeFileSync(join(top, file), '<!doctype html><title>Parley</title>');
  vi.stubEnv('SANDBOX_SIZE', '50');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true });
});

const config = (): InlineConfig => ({
  configFile: false,
  root: top,
  logLevel: 'silent',
  plugins: [parleyGateway()],
  optimizeDeps: { noDiscovery: true },
  server: { host: '127.0.0.1', port: 0, ws: false },
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir: join(top, 'dist/client') },
});

const portOf = (address: AddressInfo | string | null | undefined) =>
  typeof address === 'object' && address !== null ? address.port : 0;

const servers = {
  vite: async () => {
    const server = await (await createServer(config())).listen();
    return { port: portOf(server.httpServer?.address()), close: () => server.close() };
  },
  'vite preview': async () => {
    const server = await preview(config());
    return { port: portOf(server.httpServer.address()), close: () => server.close() };
  },
};

const get = (port: number, target: string, headers: string[] = []) =>
  rawExchange(
    port,
    [`GET ${target} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...headers, '', ''].join(
      '\r\n',
    ),
  );

describe.each(Object.entries(servers))('%s', (_, start) => {
  let server = { port: 0, close: () => Promise.resolve() };
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  const ask = (target: string, ...headers: string[]) => get(server.port, target, headers);
  const own = 'X-Requested-By: parley';

  test('has the gateway', async () => {
    expect(await ask('/api/info', own)).toContain('"mode":"sandbox"');
    expect(statusOf(await ask('/livez'))).toBe(200);
    const list = await ask('/webapi/v2/conversations?pageSize=1', own);
    expect(statusOf(list)).toBe(200);
    expect(list).toContain('"conversations":[{');
  });

  test('with its rules', async () => {
    expect(statusOf(await ask('/webapi/v2/conversations'))).toBe(403);
    expect(statusOf(await ask('/webapi/v2/conversations?page=1', own))).toBe(400);
    expect(statusOf(await ask('/webapi/v2/../conversations', own))).toBe(400);
    expect(statusOf(await ask('/webapi/v2/%2e%2e/conversations', own))).toBe(400);
    expect(statusOf(await ask('/webapi//v2/conversations', own))).toBe(400);
  });

  test('and the app', async () => {
    const page = await ask('/conversations/Q29udg%3D%3D', 'Accept: text/html');
    expect(statusOf(page)).toBe(200);
    expect(page).toContain('<title>Parley</title>');
  });
});

test('vite preview serves the app as production does', async () => {
  const { port, close } = await servers['vite preview']();
  expect(await get(port, '/')).toMatch(/content-security-policy: default-src 'none'/i);
  expect(statusOf(await get(port, '/assets/gone.js'))).toBe(404);
  await close();
});

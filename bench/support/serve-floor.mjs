import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const kinds = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

/**
 * Builds the floor page (bench/floor) and serves it, with the API of a running Parley under the same address.
 * @param {string} api address of the production server
 */
export async function serveFloor(api) {
  const outDir = await mkdtemp(join(tmpdir(), 'parley-floor-'));
  const root = join(import.meta.dirname, '../floor');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, target: 'es2023' },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = path.startsWith('/webapi/')
      ? fromApi(path)
      : fromDisk(path === '/' ? '/index.html' : path);
    answer.then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The floor page has no port');

  /** @param {string} path */
  async function fromApi(path) {
    const answer = await fetch(`${api}${path}`, { headers: { 'x-requested-by': 'parley' } });
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: { 'content-type': 'application/json' }, body };
  }
  /** @param {string} path */
  async function fromDisk(path) {
    const headers = {
      'content-type': kinds.get(extname(path)) ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    };
    return { status: 200, headers, body: brotliCompressSync(await readFile(join(outDir, path))) };
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

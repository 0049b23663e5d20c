import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const top = join(import.meta.dirname, '../..');

/**
 * The production build in a process of its own, without a journal unless `env` asks for it. Without a key in `env` it is
 * gateway and sandbox in one.
 * @param {Record<string, string>} env
 * @returns `startMs` is the time until it listened; `memory` is what it holds in bytes, after collecting garbage.
 */
export async function startServer(env) {
  const began = performance.now();
  const preload = pathToFileURL(join(import.meta.dirname, 'answer-memory.mjs')).href;
  const child = spawn(process.execPath, ['--expose-gc', '--import', preload, 'dist/server/main.js'], {
    cwd: top,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', JOURNAL: 'off', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface(/** @type {import('node:stream').Readable} */ (child.stdout));
  const first = await Promise.race([once(lines, 'line'), exited.then(() => [''])]);
  const url = /http:\/\/\S+/.exec(String(first[0]))?.[0];
  if (url === undefined) throw new Error('The server did not start: is there a build? (npm run build)');
  return {
    url,
    startMs: performance.now() - began,
    /** @returns {Promise<NodeJS.MemoryUsage>} */
    async memory() {
      const answered = once(child, 'message');
      child.send('memory');
      return (await answered)[0];
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

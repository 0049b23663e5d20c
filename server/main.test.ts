import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { rawUpstream } from './testing/raw-upstream.ts';

const root = join(import.meta.dirname, '..');
let top = '';

/** Builds the server as `npm run build` does, beside an app that is one page. */
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'parley-main-'));
  symlinkSync(join(root, 'node_modules'), join(top, 'node_modules'));
  cpSync(join(root, 'package.json'), join(top, 'package.json'));
  mkdirSync(join(top, 'dist/client'), { recursive: true });
  writeFileSync(join(top, 'dist/client/index.html'), '<!doctype html><title>Parley</title>');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: 'server/main.ts', outDir: join(top, 'dist/server'), copyPublicDir: false },
  });
}, 60_000);
afterAll(() => rmSync(top, { recursive: true }));

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(variables: Record<string, string>) {
  const child = spawn(process.execPath, [join(top, 'dist/server/main.js')], {
    env: { PATH: process.env['PATH'], PORT: '0', SANDBOX_SIZE: '50', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function address(child: ReturnType<typeof start>): Promise<{ line: string; url: string }> {
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const line = first.toString().split('\n')[0] ?? '';
  return { line, url: /http:\/\/\S+/.exec(line)?.[0] ?? '' };
}

async function failed(child: ReturnType<typeof start>) {
  const exited = once(child, 'exit');
  const [stderr, stdout] = await Promise.all([text(child.stderr), text(child.stdout)]);
  await exited;
  return { stderr, stdout, code: child.exitCode };
}

describe('npm start', { timeout: 30_000 }, () => {
  test('says where it is, and serves app, API and health on one port', async () => {
    const child = start({});
    const { line, url } = await address(child);
    expect(line).toMatch(
      new RegExp(
        `^Parley ${packageJson.version.replaceAll('.', '\\.')} on http://127\\.0\\.0\\.1:\\d+ \\(sandbox\\)$`,
      ),
    );
    const own = { headers: { 'x-requested-by': 'parley' } };
    expect(await (await fetch(`${url}/conversations`)).text()).toContain('<title>Parley</title>');
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ok');
    expect(await (await fetch(`${url}/api/info`, own)).json()).toMatchObject({ mode: 'sandbox' });
    const list = await fetch(`${url}/webapi/v2/conversations?pageSize=3`, own);
    expect(await list.json()).toMatchObject({ conversations: [{}, {}, {}] });
    expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const child = start({});
    const { url } = await address(child);
    await (await fetch(`${url}/livez`)).text();
    const exited = once(child, 'exit');
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
  });

  test('lets an open request end before it does', async () => {
    const alli = await rawUpstream(() => null);
    const child = start({ ALLI_API_KEY: 'planted-key', ALLI_BASE_URL: alli.baseUrl });
    const { url } = await address(child);
    const answer = fetch(`${url}/webapi/v2/conversations`, { headers: { 'x-requested-by': 'parley' } });
    await expect.poll(() => alli.requests.length).toBe(1);
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    for (const socket of alli.sockets) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    expect(await (await answer).text()).toBe('{}');
    expect(await exited).toEqual([0, null]);
    alli.close();
  });

  test.each([
    [{ HOST: '0.0.0.0' }, 'HOST: '],
    [{ PORT: 'x' }, 'PORT: '],
    [{ ALLI_KEY: 'planted-key' }, 'did you mean ALLI_API_KEY?'],
    [{ ALLI_API_KEY: 'planted-key', ALLI_API_TOKEN: 'planted-key' }, 'set only one'],
  ])('with %j it says what to do, and exits with 1', async (variables, words) => {
    const { stderr, stdout, code } = await failed(start(variables));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/planted|\n\s+at /);
  });

  test('on a port that is taken it says so, and exits with 1', async () => {
    const { url } = await address(start({}));
    const { stderr, code } = await failed(start({ PORT: new URL(url).port }));
    expect([code, stderr]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
  });
});

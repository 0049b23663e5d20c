// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const started: { url: unknown; options: unknown }[] = [];

beforeEach(() => {
  started.length = 0;
  vi.resetModules();
  vi.stubGlobal(
    'Worker',
    vi.fn(function (url: unknown, options: unknown) {
      started.push({ url, options });
    }),
  );
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('./start-worker.ts')).startWorker;

test('a script of ours is started as a module', async () => {
  const startWorker = await load();
  startWorker('/assets/quality-worker-abc.js');
  startWorker(`${location.origin}/assets/quality-worker-abc.js`);
  expect(started).toEqual([
    { url: '/assets/quality-worker-abc.js', options: { type: 'module' } },
    { url: `${location.origin}/assets/quality-worker-abc.js`, options: { type: 'module' } },
  ]);
});

test('nothing else is started', async () => {
  const startWorker = await load();
  for (const url of [
    'https://elsewhere.example/worker.js',
    '//elsewhere.example/worker.js',
    'data:text/javascript,1',
    'blob:null/1.js',
    '/conversations',
  ])
    expect(() => startWorker(url), url).toThrow(TypeError);
  expect(started).toEqual([]);
});

test('where Trusted Types are enforced the address goes through the one policy, which is made once', async () => {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => {
      made.push(name);
      return { createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }) };
    },
  });
  const startWorker = await load();
  startWorker('/assets/a.js');
  startWorker('/assets/b.js');
  expect(made).toEqual(['parley-worker']);
  expect(started.map(({ url }) => url)).toEqual([{ trusted: '/assets/a.js' }, { trusted: '/assets/b.js' }]);
  expect(() => startWorker('https://elsewhere.example/a.js')).toThrow(TypeError);
});

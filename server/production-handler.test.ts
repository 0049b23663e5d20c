import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createProductionHandler } from './production-handler.ts';
import { recordingGateway } from './testing/recording-gateway.ts';

const top = mkdtempSync(join(tmpdir(), 'parley-earlier-'));
afterEach(() => rmSync(top, { recursive: true }));

test('assets of earlier builds are served beside those of this one, and what is missing is 404', async () => {
  mkdirSync(join(top, 'client/assets'), { recursive: true });
  mkdirSync(join(top, 'earlier'));
  writeFileSync(join(top, 'client/index.html'), 'page');
  writeFileSync(join(top, 'client/assets/both.js'), 'new');
  writeFileSync(join(top, 'earlier/both.js'), 'old');
  writeFileSync(join(top, 'earlier/gone.js'), 'earlier');
  const handle = createProductionHandler(
    recordingGateway().gateway,
    join(top, 'client'),
    join(top, 'earlier'),
  );
  const get = async (path: string) => {
    const answer = await handle(new Request(`http://127.0.0.1${path}`), { address: null, headers: {} });
    return `${answer.status} ${(await answer.text()).trim()}`;
  };
  expect(await get('/assets/gone.js')).toBe('200 earlier');
  expect(await get('/assets/both.js')).toBe('200 new');
  expect(await get('/assets/never.js')).toBe('404 There is no such file.');
  expect(await get('/conversations')).toBe('200 page');
});

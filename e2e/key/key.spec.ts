import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { STAGE_KEY } from '../support/stage.ts';
import { expect, test } from '../support/test.ts';
import { holdsKey, plantedForms } from './holds-key.ts';
import { recordResponses } from './record-responses.ts';

/** The key stays in the gateway: not in what the browser gets, not in what is served, not in what is logged. */

const linesWithKey = (lines: readonly string[]) => lines.filter((line) => holdsKey(Buffer.from(line)));

test('a whole journey shows the browser no key', async ({ page, alli, stage }) => {
  const seen = recordResponses(page);
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await page.getByRole('searchbox').fill('refund');
  await expect(page).toHaveURL(/searchTerm=refund/);
  await expect(page.locator('[aria-busy="false"]').first()).toBeVisible();
  await page.goto(`/conversations/${encodeURIComponent(alli.conversations().at(-1)?.id ?? '')}`);
  await expect(page.getByTestId('chat-message').first()).toBeVisible();

  const { answers, withKey } = await seen();
  expect(withKey).toEqual([]);
  for (const kind of [
    /\/conversations$/,
    /\/assets\/.*\.js$/,
    /\/assets\/.*\.css$/,
    /\/api\/info$/,
    /\/webapi\//,
  ])
    expect(
      answers.some((url) => kind.test(url)),
      String(kind),
    ).toBe(true);
  // It was there to be shown: Alli got it with each call.
  expect(alli.calls.all.length).toBeGreaterThan(3);
  expect(alli.calls.all.every(({ headers }) => headers['api-key'] === STAGE_KEY)).toBe(true);
  expect(linesWithKey(stage.output)).toEqual([]);
});

const echo = `no such key: ${STAGE_KEY}`;
const failures = {
  'Alli quotes it, with 401': {
    kind: 'status',
    status: 401,
    body: { error: { name: 'INVALID_TOKEN' }, message: echo },
  },
  'Alli quotes it, in a page': { kind: 'status', status: 500, body: `<pre>API-KEY: ${STAGE_KEY}</pre>` },
  'Alli quotes it, in base64': { kind: 'status', status: 400, body: { dump: plantedForms.base64 } },
  'Alli gives it back as a header': {
    kind: 'status',
    status: 429,
    body: {},
    headers: { 'retry-after': STAGE_KEY, 'x-debug': STAGE_KEY, 'set-cookie': `key=${STAGE_KEY}` },
  },
  'Alli quotes it in a good answer': {
    kind: 'mutate',
    change: (answer: unknown) => ({ ...z.looseObject({}).parse(answer), cursor: STAGE_KEY }),
  },
  'the connection breaks': { kind: 'drop' },
  'the answer is no JSON': { kind: 'garbage', as: 'text' },
} as const;

for (const [name, fault] of Object.entries(failures))
  test(`nor does a failure: ${name}`, async ({ page, alli, stage }) => {
    const lines = stage.output.length;
    alli.fault({ ...fault, operation: 'listConversations' });
    const seen = recordResponses(page);
    await page.goto('/conversations');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
    const { answers, withKey } = await seen();
    expect(withKey).toEqual([]);
    expect(answers.some((url) => url.includes('/webapi/'))).toBe(true);
    expect(holdsKey(Buffer.from(await page.content()))).toBe(false);
    await expect.poll(() => stage.output.length).toBeGreaterThan(lines);
    expect(linesWithKey(stage.output)).toEqual([]);
  });

test('no file of the app holds it', () => {
  const { searched, found } = searchFolder('dist/client');
  expect(found).toEqual([]);
  for (const kind of [/index\.html$/, /\.js$/, /\.css$/, /\.js\.br$/, /\.js\.gz$/])
    expect(
      searched.some((file) => kind.test(file)),
      String(kind),
    ).toBe(true);
  expect(searched.filter((file) => file.endsWith('.map'))).toEqual([]);
});

test.describe('the search finds what is planted', () => {
  for (const [form, text] of Object.entries(plantedForms)) {
    test(`in an answer, as ${form}`, async ({ page }) => {
      const seen = recordResponses(page);
      await page.route('**/api/info', (route) => route.fulfill({ status: 500, json: { detail: text } }));
      await page.goto('/conversations');
      await expect(page.getByTestId('conversation-row').first()).toBeVisible();
      expect((await seen()).withKey).toContainEqual(expect.stringMatching(/^body of .*\/api\/info$/));
    });

    test(`in a file and a line, as ${form}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'parley-key-'));
      writeFileSync(join(folder, 'app.js.map'), JSON.stringify({ sourcesContent: [`const a = "${text}"`] }));
      writeFileSync(join(folder, 'app.js.gz'), gzipSync(`let a="${text}"`));
      writeFileSync(join(folder, 'app.js'), 'let a="stage-key"');
      expect(searchFolder(folder).found.sort()).toEqual(['app.js.gz', 'app.js.map']);
      rmSync(folder, { recursive: true });
      expect(linesWithKey(['{"level":"info"}', `{"level":"error","message":"${text}"}`])).toHaveLength(1);
    });
  }

  test('in a header', async ({ page }) => {
    const seen = recordResponses(page);
    await page.route('**/api/info', (route) =>
      route.fulfill({ json: {}, headers: { 'x-debug': plantedForms.raw } }),
    );
    await page.goto('/conversations');
    await expect(page.getByTestId('conversation-row').first()).toBeVisible();
    expect((await seen()).withKey).toContainEqual(expect.stringMatching(/^headers of .*\/api\/info$/));
  });
});

function searchFolder(folder: string): { searched: string[]; found: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const searched = files.map((entry) => join(entry.parentPath, entry.name));
  const found = searched.filter((file) => holdsKey(readFileSync(file)));
  return { searched, found: found.map((file) => file.slice(folder.length + 1)) };
}

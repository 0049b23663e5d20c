import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const KEY = 'planted-6f1d8c0b-key';
const secrets = {
  ALLI_API_KEY: KEY,
  ALLI_API_TOKEN: KEY,
  ALLI_AGENT_EMAIL: `${KEY}@example.com`,
  VITE_ALLI_API_KEY: KEY,
};

const root = join(import.meta.dirname, '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-build-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run build` with the key in its environment, and with the source maps that production leaves out. */
function build(...args: string[]): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--sourcemap', '--logLevel', 'error', ...args], {
    cwd: root,
    env: { ...process.env, ...secrets, NODE_ENV: 'production' },
  });
}

function filesWithKey(): { searched: string[]; found: string[] } {
  const searched = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const forms = [KEY, Buffer.from(KEY).toString('base64').replace(/=+$/, '')];
  const found = searched.filter((file) => forms.some((form) => readFileSync(file).includes(form)));
  return { searched, found };
}

test(
  'a key that is set while building is in no file, and the page names what its files must be',
  { timeout: 180_000 },
  () => {
    build('--outDir', join(folder, 'client'));
    build('--ssr', 'server/main.ts', '--outDir', join(folder, 'server'));
    const { searched, found } = filesWithKey();
    expect(found).toEqual([]);
    for (const kind of [/client\/index\.html$/, /client\/assets\/.*\.js$/, /\.js\.map$/, /server\/main\.js$/])
      expect(searched.some((file) => kind.test(file))).toBe(true);

    // The page names what each file that it loads must be, and that is what was written.
    const page = readFileSync(join(folder, 'client/index.html'), 'utf8');
    const loading = [...page.matchAll(/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*>/g)].map(
      ([tag]) => tag,
    );
    expect(loading.length).toBeGreaterThan(2);
    for (const tag of loading) {
      const [, path = ''] = /(?:src|href)="([^"]+)"/.exec(tag) ?? [];
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, 'client', path)))
        .digest('base64');
      expect(tag).toContain(`integrity="sha384-${hash}"`);
    }

    // And the search would have seen one.
    const planted = join(folder, 'client/assets/planted.js.map');
    writeFileSync(planted, JSON.stringify({ sourcesContent: [`const key = '${KEY}'`] }));
    expect(filesWithKey().found).toEqual([planted]);
  },
);

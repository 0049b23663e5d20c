import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from './find-browser.mjs';

/**
 * `npm run lighthouse`: accessibility and best practices of each page of the production build, on a phone and a desktop.
 * Fails below 100, and names the audits. Lighthouse is fetched on first use into a folder of its own; 12 is the last that
 * runs on Node 20.
 */
const VERSION = '12.8.2';
/** Of the packages that it needs nothing newer is taken, so that today's run is that of any other day. */
const BEFORE = '2026-11-23';
const PAGES = [
  '/conversations',
  '/analytics',
  '/review',
  '/activity',
  '/settings',
  '/sign-in?problem=no-role',
  '/signed-out',
  '/nowhere',
];
const CATEGORIES = ['accessibility', 'best-practices'];

const folder = join(import.meta.dirname, '../.cache', `lighthouse-${VERSION}`);
const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
// npm writes this file last: without it, a fetch was cut short.
if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
  console.log(`Fetching lighthouse ${VERSION} into .cache`);
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const what = [`--prefix=${folder}`, `--before=${BEFORE}`, `lighthouse@${VERSION}`];
  execFileSync('npm', ['install', ...quiet, ...what], { stdio: 'inherit' });
}

const server = spawn(process.execPath, ['dist/server/main.js'], {
  env: { PATH: process.env['PATH'], PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [first] = await once(createInterface(server.stdout), 'line');
const url = /http:\/\/\S+/.exec(first)?.[0] ?? '';
const browser = await findBrowser();
// Chromium refuses its own sandbox to root, which is who runs in most containers.
const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');

const answer = await fetch(`${url}/webapi/v2/conversations`, { headers: { 'X-Requested-By': 'parley' } });
const conversation = (await answer.text()).match(/"id":\s*"([^"]+)"/)?.[1] ?? '';
for (const page of [...PAGES, `/conversations/${encodeURIComponent(conversation)}`])
  for (const device of ['mobile', 'desktop']) {
    const report = join(folder, `report${page.replaceAll(/\W/g, '-')}-${device}.json`);
    const options = [
      `--only-categories=${CATEGORIES.join()}`,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
      `--chrome-flags=${flags}`,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
    ];
    execFileSync(process.execPath, [cli, `${url}${page}`, ...options], {
      stdio: 'inherit',
      env: { ...process.env, CHROME_PATH: browser },
    });
    const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
    for (const id of CATEGORIES) {
      const { score, auditRefs } = categories[id];
      console.log(`${page} ${device} ${id}: ${Math.round(score * 100)}`);
      if (score === 1) continue;
      process.exitCode = 1;
      for (const { id: audit, weight } of auditRefs)
        if (weight > 0 && audits[audit].score !== null && audits[audit].score < 1)
          console.log(`  ${audit}: ${audits[audit].title}`);
    }
  }
server.kill();

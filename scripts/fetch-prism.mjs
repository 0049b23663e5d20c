import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '5.14.2';
/** Of the packages that it needs nothing newer is taken, so that today's mock is that of any other day. */
const BEFORE = '2026-11-23';

const folder = join(import.meta.dirname, '../.cache', `prism-${VERSION}`);
/** npm writes this file last: without it, a fetch was cut short. */
const finished = join(folder, 'node_modules/.package-lock.json');

/**
 * Prism, which mocks and proxies by an OpenAPI file: fetched on first use into a folder of its own, since the product
 * does not need it.
 * @returns {string} path of its command, to be run by Node
 * @throws if npm cannot fetch it
 */
export function fetchPrism() {
  const cli = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  if (existsSync(finished) && existsSync(cli)) return cli;
  console.log(`Fetching @stoplight/prism-cli ${VERSION} into .cache`);
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const what = [`--prefix=${folder}`, `--before=${BEFORE}`, `@stoplight/prism-cli@${VERSION}`];
  execFileSync('npm', ['install', ...quiet, ...what], { stdio: 'inherit' });
  return cli;
}

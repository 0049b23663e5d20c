import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Names under which systems have Chromium or Chrome. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else one on the system, else the one that Playwright installs, else the
 * one of Debian. Installing is tried in this order, and said.
 * @returns {Promise<string>} path of the executable
 * @throws if there is none and none can be installed
 */
export async function findBrowser() {
  const own = process.env['CHROMIUM_PATH'];
  if (own) {
    if (existsSync(own)) return own;
    throw new Error(`CHROMIUM_PATH is ${own}, and there is no such file. Correct it or unset it.`);
  }
  return (
    onSystem() ??
    (await ofPlaywright()) ??
    (run('npx', ['playwright', 'install', '--with-deps', 'chromium']) ? await ofPlaywright() : undefined) ??
    (installDebian() ? onSystem() : undefined) ??
    (() => {
      throw new Error('No Chromium found, and none could be installed. Install one, or set CHROMIUM_PATH.');
    })()
  );
}

function onSystem() {
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();
    if (found) return found;
  }
  return PLACES.find((path) => existsSync(path));
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installDebian() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (/** @type {string[]} */ ...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command ?? 'apt-get', rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  console.log(`No browser yet: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

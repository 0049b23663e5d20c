import { spawnSync } from 'node:child_process';
import { fetchPrism } from './fetch-prism.mjs';
import { findBrowser } from './find-browser.mjs';

/** `npm run test:e2e`: the journeys alone, on the build that is there (`npm run build`). Arguments go to Playwright. */
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: await findBrowser(), PRISM_CLI: fetchPrism() },
});
process.exit(status ?? 1);

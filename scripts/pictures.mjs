import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** `npm run pictures`: the pictures of README and docs, taken from the production build on the sandbox. */
const FOLDER = 'docs/pictures';

const pictures = [
  { name: 'list-light', width: 1440, height: 900, scheme: 'light', open: true },
  { name: 'list-dark', width: 1440, height: 900, scheme: 'dark', open: true },
  { name: 'conversation-light', width: 1440, height: 900, scheme: 'light', page: true },
  { name: 'phone-light', width: 390, height: 844, scheme: 'light' },
];

mkdirSync(FOLDER, { recursive: true });
const server = spawn(process.execPath, ['dist/server/main.js'], {
  env: { PATH: process.env['PATH'], PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [first] = await once(createInterface(server.stdout), 'line');
const url = /http:\/\/\S+/.exec(first)?.[0] ?? '';
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const { name, width, height, scheme, open, page: isPage } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    timezoneId: 'Asia/Seoul',
    hasTouch: width < 720,
  });
  await page.goto(`${url}/conversations?llmAppId=&searchTerm=refund`);
  const row = page.getByTestId('conversation-row').nth(1);
  await row.waitFor();
  if (isPage) await row.getByRole('link').click();
  else if (open) await row.click();
  if (isPage || open) await page.getByTestId('chat-message').last().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
await browser.close();
server.kill();

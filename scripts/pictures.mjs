import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** `npm run pictures`: the pictures of README and docs/guide, taken from the production build on the sandbox. */
const FOLDER = 'docs/pictures';
const LIST = '/conversations?searchTerm=refund';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** The first that has ended: nothing in it goes on while its picture is taken. @type {(page: Page) => Locator} */
const ended = (page) =>
  page
    .getByTestId('conversation-row')
    .filter({ hasText: /Ended|종료/ })
    .first();
/** @type {(page: Page) => Promise<unknown>} */
const nothing = () => Promise.resolve();
/** @type {(page: Page) => Promise<unknown>} */
const beside = async (page) => {
  await ended(page).click();
  await page.getByTestId('chat-message').last().waitFor();
};
/** @type {(page: Page) => Promise<unknown>} */
const alone = async (page) => {
  await ended(page).getByRole('link').click();
  await page.getByTestId('chat-message').last().waitFor();
};
/** @type {(page: Page) => Promise<unknown>} */
const review = async (page) => {
  for (const row of [0, 1, 2, 3])
    await page.getByTestId('conversation-row').nth(row).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Edit selected' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: /Waiting for an agent/ }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Refund');
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('button', { name: /^Apply to/ }).waitFor();
};
/** @type {(page: Page) => Promise<unknown>} */
const views = async (page) => {
  await page.getByRole('button', { name: 'Unsaved view' }).click();
  await page.getByRole('menuitem', { name: 'Manage views' }).waitFor();
};
/** @type {(page: Page) => Promise<unknown>} */
const palette = async (page) => {
  const input = page.getByRole('combobox', { name: /^Find a command/ });
  // The code that listens comes when the browser is idle.
  while (!(await input.isVisible())) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.waitForTimeout(1000);
  }
  await input.fill('re');
};
/** @type {(page: Page) => Promise<unknown>} */
const figures = (page) => page.getByRole('figure', { name: 'Conversations per day' }).waitFor();
/** @type {(page: Page) => Promise<unknown>} */
const sample = async (page) => {
  await page.getByRole('button', { name: 'Draw sample' }).click();
  await page.getByRole('button', { name: 'Start reading' }).click();
  await page.getByTestId('chat-message').last().waitFor();
  await page.getByRole('button', { name: 'Good answer', pressed: false }).last().click();
};
/** @type {(page: Page) => Promise<unknown>} */
const check = async (page) => {
  await page.getByRole('button', { name: 'Check the connection' }).click();
  await page.getByText('The sandbox answers').waitFor();
};

const wide = { width: 1440, height: 900 };
const pictures = [
  { name: 'list-light', size: wide, theme: 'light', path: LIST, act: beside },
  { name: 'list-dark', size: wide, theme: 'dark', path: LIST, act: beside },
  { name: 'conversation-light', size: wide, theme: 'light', path: LIST, act: alone },
  { name: 'phone-light', size: { width: 390, height: 844 }, theme: 'light', path: LIST, act: nothing },
  { name: 'review-light', size: wide, theme: 'light', path: LIST, act: review },
  { name: 'views-light', size: wide, theme: 'light', path: LIST, act: views },
  { name: 'palette-dark', size: wide, theme: 'dark', path: '/conversations', act: palette },
  { name: 'analytics-light', size: wide, theme: 'light', path: '/analytics', act: figures },
  { name: 'sample-light', size: wide, theme: 'light', path: '/review?size=10&seed=k3v9q2', act: sample },
  { name: 'settings-light', size: wide, theme: 'light', path: '/settings', act: check },
  { name: 'list-ko-dark', size: wide, theme: 'dark', path: '/conversations', act: beside, locale: 'ko-KR' },
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
for (const { name, size, theme, path, act, locale = 'en-GB' } of pictures) {
  const page = await browser.newPage({
    viewport: size,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    timezoneId: 'Asia/Seoul',
    locale,
    hasTouch: size.width < 720,
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}${path}`);
  if (path.startsWith('/conversations')) await page.getByTestId('conversation-row').nth(3).waitFor();
  await act(page);
  // What comes later, such as the views; the stream of the journal never ends.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(nothing);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
await browser.close();
server.kill();

import { errorAnswers } from '../../server/sandbox/error-answers.ts';
import { STAGE_KEY } from '../support/stage.ts';
import { startServer } from '../support/start-server.ts';
import { copiedText } from '../support/copied-text.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const rows = 'conversation-row';

test('a choice holds at once, in another tab, and after a reload', async ({ page, context }) => {
  await page.goto('/conversations');
  await expect(page.getByTestId(rows).first()).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page).toHaveTitle('Settings · Parley');
  const other = await context.newPage();
  await other.goto('/conversations');
  await expect(other.getByTestId(rows).first()).toBeVisible();

  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Compact' }).check();
  // Taken once its words are there.
  await page.getByRole('radio', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible();
  await expect(page).toHaveTitle('설정 · Parley');
  for (const tab of [page, other]) {
    await expect(tab.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(tab.locator('html')).toHaveAttribute('data-density', 'compact');
    await expect(tab.locator('meta[name=theme-color][media=all]')).toHaveAttribute('data-theme', 'dark');
  }
  await expect(other.getByRole('searchbox', { name: '대화 검색' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('radio', { name: '어둡게' })).toBeChecked();
  await page.getByRole('radio', { name: '日本語' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
  await page.getByRole('radio', { name: 'ブラウザと同じ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('the theme that was chosen is there before the app is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('parley.settings', '{"theme":"dark"}'));
  await page.route('**/assets/app-*.js', (route) => route.abort());
  await page.goto('/conversations', { waitUntil: 'commit' });
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveCSS('background-color', 'rgb(11, 18, 21)');
  await expect(page.locator('#root')).toBeEmpty();
});

test('the zone counts for what is shown and for what is asked', async ({ page, alli }) => {
  await page.goto('/settings');
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await expect(zone).toHaveText('As this device · Asia/Seoul');
  await zone.click();
  await page.getByRole('combobox', { name: 'Find by city or offset' }).fill('new_york');
  await page.getByRole('option', { name: /America\/New_York/ }).click();
  await expect(zone).toHaveText('America/New_York, GMT-5');
  await expect(page.getByText('There it is now 23 Nov, 00:06.')).toBeVisible();

  await page.getByRole('link', { name: 'Conversations' }).click();
  await expect(page.getByText('America/New_York, GMT-5')).toBeVisible();
  await page.getByRole('group', { name: 'Last chat' }).getByLabel('From').fill('2026-11-22T12:00');
  const wanted = Date.UTC(2026, 10, 22, 17);
  await expect
    .poll(() => alli.calls.of('listConversations').map(({ query }) => query['startedAt']))
    .toContain(wanted);
  await expect(page.getByTestId(rows).first()).toContainText(/\d\d:\d\d|22 Nov/);
});

test('the connection: accepted, refused with cause and remedy; diagnostics hold no secret', async ({
  page,
  alli,
}) => {
  await page.goto('/settings');
  const check = page.getByRole('button', { name: 'Check the connection' });
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: 'Alli accepts the key' })).toBeVisible();

  alli.fault({ kind: 'answer', answer: errorAnswers.invalidToken(), operation: 'listConversations' });
  await check.click();
  const told = page.getByRole('status').filter({ hasText: 'Alli refuses the key' });
  await expect(told).toContainText('until an administrator sets a valid key');

  await page.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await copiedText(page);
  expect(copied).toContain('Connection: keyRefused, 401 INVALID_TOKEN 1013');
  expect(copied).not.toContain(STAGE_KEY);

  alli.clearFaults();
  alli.fault({ kind: 'stall', operation: 'listConversations' });
  await check.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
});

test('the sandbox says what it is and how to connect; the filters, what they do at Alli', async ({
  page,
}) => {
  const server = await startServer({ SANDBOX_SIZE: '40' });
  try {
    await page.goto(`${server.url}/conversations`);
    await page.getByRole('button', { name: 'Sandbox' }).click();
    const help = page.getByRole('dialog', { name: 'This is the sandbox' });
    await expect(help).toContainText('ALLI_API_KEY');
    await page.setViewportSize({ width: 1440, height: 560 });
    await expectAccessible(page);
    await help.getByRole('link', { name: 'Open the settings' }).click();
    await expect(help).toBeHidden();
    await expect(page.getByText('Connection to the sandbox')).toBeVisible();
    await page.getByRole('link', { name: 'Conversations' }).click();

    const button = page.getByRole('button', { name: 'What the filters do' });
    await button.click();
    const filters = page.getByRole('dialog', { name: 'What the filters do' });
    await expect(filters).toContainText('Not known: in which fields');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(filters).toBeHidden();
    await expect(button).toBeFocused();
  } finally {
    await server.stop();
  }
});

import { expect, expectAccessible, test } from '../support/test.ts';
import { scrollTo } from '../support/scroll.ts';

/** Scrolling through all of them, opening one, and coming back. */

test('scrolls to row 2,000, with as many elements in the page as at row 50', async ({ page, alli }) => {
  await page.goto('/conversations');
  const rows = page.getByTestId('conversation-row');
  await expect(rows.first()).toBeVisible();
  await scrollTo(page, 50);
  // All of the page, styles and icons too. How many tags the rows have is not the same everywhere.
  const elements = () => page.locator('*').count();
  const atStart = await elements();
  expect(atStart).toBeLessThan(720);
  await scrollTo(page, 2000);
  const truth = alli.conversations().reverse();
  await expect(page.locator('[data-index="2000"]')).toContainText(
    truth[2000]?.title.trim().slice(0, 20) ?? '',
  );
  expect(Math.abs((await elements()) - atStart)).toBeLessThanOrEqual(20);
});

test('comes to the end of a filtered list, and says that the number is exact', async ({ page, alli }) => {
  const from = Date.UTC(2026, 10, 21);
  const truth = alli.conversations().filter((c) => c.lastChatTime !== null && c.lastChatTime >= from);
  await page.goto('/conversations?startedAt=2026-11-21');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await scrollTo(page, truth.length - 1);
  await expect(page.getByRole('status').filter({ hasText: 'That is all' })).toContainText(
    `That is all: ${truth.length.toLocaleString('en')} conversations`,
  );
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(truth.length + 1));
});

test('the same address gives the same rows in another browser', async ({ page, browser, stage }) => {
  await page.goto('/conversations');
  await page.getByRole('searchbox').fill('refund');
  await expect(page).toHaveURL(/searchTerm=refund/);
  await page.getByRole('switch', { name: 'Active only' }).click();
  await page.getByRole('columnheader', { name: 'First chat' }).getByRole('button').click();
  await expect(page).toHaveURL(/order=FIRST_CHAT_TIME_DESC/);
  await expect(page.locator('[aria-busy="false"]').first()).toBeVisible();
  const titles = await page.getByTestId('conversation-row').getByRole('link').allTextContents();
  expect(titles.length).toBeGreaterThan(3);

  const other = await browser.newContext({ baseURL: stage.url });
  const second = await other.newPage();
  await second.goto(page.url());
  await expect(second.getByTestId('conversation-row').first()).toBeVisible();
  expect(await second.getByTestId('conversation-row').getByRole('link').allTextContents()).toEqual(titles);
  await expect(second.getByRole('searchbox')).toHaveValue('refund');
  await other.close();
});

test('Back brings filters, place and focus', async ({ page, alli }) => {
  await page.goto('/conversations?activeOnly=true');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await scrollTo(page, 130);
  const row = page.locator('[data-index="130"]');
  await row.focus();
  const title = await row.getByRole('link').textContent();
  const before = await page.getByTestId('conversation-scroller').evaluate((grid) => grid.scrollTop);
  const calls = alli.calls.of('listConversations').length;
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title?.trim() ?? '');
  await page.goBack();
  await expect(page).toHaveURL('/conversations?activeOnly=true');
  await expect(page.locator('[data-index="130"]')).toBeFocused();
  await expect(page.locator('[data-index="130"]').getByRole('link')).toHaveText(title ?? '');
  expect(await page.getByTestId('conversation-scroller').evaluate((grid) => grid.scrollTop)).toBeCloseTo(
    before,
    -1,
  );
  expect(alli.calls.of('listConversations').length).toBe(calls);
});

test('by keyboard alone, from the search to an open conversation', async ({ page }) => {
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('refund');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/searchTerm=refund/);
  await expect(page.locator('[aria-busy="false"]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-index="0"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-index="1"]')).toBeFocused();
  // Letters do the same, by their place on the keyboard: here with a Korean layout.
  const letter = (key: string, code: string) =>
    page.locator(':focus').dispatchEvent('keydown', { key, code, bubbles: true, cancelable: true });
  await letter('ㅓ', 'KeyJ');
  await expect(page.locator('[data-index="2"]')).toBeFocused();
  await letter('ㅏ', 'KeyK');
  await expect(page.locator('[data-index="1"]')).toBeFocused();
  await letter('ㅌ', 'KeyX');
  await expect(page.locator('[data-index="1"]').getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('x');
  await expect(page.locator('[data-index="1"]').getByRole('checkbox')).not.toBeChecked();
  const title = await page.locator('[data-index="1"]').getByRole('link').textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: title?.trim() ?? '' })).toBeVisible();
  await expect(page.getByTestId('chat-message').last()).toBeInViewport();
});

test('reads beside the list, which keeps its place, and walks on over the end of what is loaded', async ({
  page,
  alli,
}) => {
  const truth = alli.conversations().reverse();
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await page.getByTestId('conversation-scroller').evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
  const alliStops = alli.fault({ kind: 'delay', operation: 'listConversations', delayMs: 400 });
  const row = page.locator('[data-index="48"]');
  await row.click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(truth[48]?.title ?? '');
  await expect(row).toBeInViewport();
  await page.getByRole('button', { name: 'Next' }).first().click();
  await page.getByRole('button', { name: 'Next' }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(truth[50]?.title ?? '');
  await page.getByRole('button', { name: 'Previous' }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(truth[49]?.title ?? '');
  alliStops();
  await page.goBack();
  await expect(page).toHaveURL('/conversations');
  await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
});

test('rows have the columns of the header, also while a conversation stands beside them', async ({
  page,
}) => {
  await page.goto('/conversations');
  const row = page.getByTestId('conversation-row').nth(1);
  const headers = page.getByRole('columnheader');
  const cells = row.getByRole('gridcell');
  await expect(page.getByRole('columnheader', { name: 'Memo' })).toBeVisible();
  await expect(cells).toHaveCount(await headers.count());
  await row.click();
  await page.getByTestId('chat-message').last().waitFor();
  await expect(page.getByRole('columnheader', { name: 'Memo' })).toBeHidden();
  await expect(cells).toHaveCount(await headers.count());
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: 'Memo' })).toBeVisible();
  await expect(cells).toHaveCount(await headers.count());
});

test('walks from page to page, and Back leads to the row that was read last', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto('/conversations?activeOnly=true');
  const title = (index: number) =>
    page
      .locator(`[data-index="${String(index)}"]`)
      .getByRole('link')
      .textContent();
  await expect(page.locator('[data-index="4"]')).toBeVisible();
  const [third, fourth] = [await title(3), await title(4)];
  await page.locator('[data-index="3"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(third ?? '');
  await page.getByRole('button', { name: 'Next' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fourth ?? '');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.locator('[data-index="4"]')).toBeFocused();
});

test('moves by pages, to the last loaded row and back, with the focus always in sight', async ({ page }) => {
  await page.goto('/conversations');
  await page.locator('[data-index="0"]').focus();
  await page.keyboard.press('PageDown');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-index="0"]')).toBeFocused();
});

test('axe finds nothing at any width, in light and dark', async ({ page }) => {
  // A low window: a few rows are like all.
  await page.setViewportSize({ width: 1440, height: 480 });
  await page.goto('/conversations?activeOnly=true');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 480 });
      await expectAccessible(page);
    }
  }
});

test('a cursor that repeats ends the list, and rows that come twice are shown once', async ({
  page,
  alli,
}) => {
  let first: string | undefined;
  alli.fault({
    kind: 'mutate',
    operation: 'listConversations',
    when: (call) => !call.search.includes('backgroundRunning'),
    change: (answer) => {
      first ??= (answer as { cursor: string }).cursor;
      return { ...(answer as object), cursor: first };
    },
  });
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await scrollTo(page, 60);
  await expect(page.getByRole('status').filter({ hasText: 'That is all' })).toBeVisible();
  const ids = await page
    .getByTestId('conversation-row')
    .getByRole('link')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(new Set(ids).size).toBe(ids.length);
});

test('what is new waits behind a button until it is asked for', async ({ page, alli }) => {
  await page.clock.install();
  await page.goto('/conversations');
  const first = page.locator('[data-index="0"]');
  await expect(first).toBeVisible();
  const before = await first.getByRole('link').textContent();
  alli.addConversation({ title: 'Brand new question' });
  alli.addConversation({ title: 'Even newer question' });
  await page.clock.fastForward('00:35');
  await expect(page.getByRole('button', { name: '2 new' })).toBeVisible();
  await expect(first.getByRole('link')).toHaveText(before ?? '');
  await page.getByRole('button', { name: '2 new' }).click();
  await expect(first).toContainText('Even newer question');
  await expect(page.getByRole('button', { name: '2 new' })).toBeHidden();
});

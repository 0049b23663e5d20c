import { expect, test } from '../support/test.ts';
import { keepsViews, save } from './journeys.ts';

test('without a journal views are kept in this browser, and that is said', async ({
  page,
  browser,
  stage,
}) => {
  await keepsViews(page, browser, stage.url);
  await page.getByRole('button', { name: 'Manage views' }).click();
  await expect(page.getByText('Kept in this browser only')).toBeVisible();
  await page.keyboard.press('Escape');

  // Junk in the storage costs what is junk and nothing else.
  await page.evaluate(() => {
    const views = JSON.parse(localStorage.getItem('parley.views') ?? '[]') as unknown[];
    localStorage.setItem('parley.views', JSON.stringify([{ id: 7 }, ...views, null]));
  });
  await page.goto('/conversations?activeOnly=true&searchTerm=card');
  await expect(page.getByRole('link', { name: 'Refunds' })).toBeVisible();
  await save(page, 'Cards');
  await expect(page.getByRole('link', { name: 'Refunds' })).toBeVisible();
});

test('what Alli has no filter for is left out by Parley, which says how many it has read', async ({
  page,
  alli,
}) => {
  const today = Date.UTC(2026, 10, 22, 15);
  const sinceMidnight = alli.conversations().filter(({ lastChatTime }) => (lastChatTime ?? 0) >= today);
  const ended = sinceMidnight.filter(({ isEnd }) => isEnd);
  await page.goto('/conversations');
  await page.getByRole('link', { name: 'Ended today' }).click();
  await expect(page).toHaveURL('/conversations?startedAt=today&ended=true&view=ended-today');
  const foot = page.getByRole('status').filter({ hasText: 'found among' });
  await expect(foot).toHaveText(
    `That is all: ${String(ended.length)} found among ${String(sinceMidnight.length)}`,
  );
  await expect(page.getByRole('combobox', { name: 'Status' })).toContainText('Ended');
  await page.getByRole('link', { name: 'Without category' }).click();
  await expect(page).toHaveURL('/conversations?uncategorized=true&view=without-category');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await expect(foot).toContainText(/^\d+ found among \d+ read, more below$/);
  const without = alli.conversations().filter(({ categories }) => (categories ?? []).length === 0);
  const titles = await page.getByTestId('conversation-row').getByRole('link').allTextContents();
  const truth = new Set(without.map(({ title }) => title.trim()));
  expect(titles.filter((title) => title !== 'Untitled' && !truth.has(title.trim()))).toEqual([]);
});

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

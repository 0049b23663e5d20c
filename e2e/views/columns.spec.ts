import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/test.ts';
import { save } from './journeys.ts';

const headers = (page: Page) =>
  page.getByRole('grid').getByRole('columnheader').filter({ hasText: /./ }).allTextContents();

test('columns are hidden, moved, widened and pinned by keyboard and mouse; address and view keep them', async ({
  page,
  browser,
}) => {
  await page.goto('/conversations');
  const row = page.getByTestId('conversation-row').first();
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: 'Display' }).click();
  const popover = page.getByRole('dialog', { name: 'Display' });
  // One press after the other before anything is drawn: the second must not undo the first.
  await popover.evaluate((popover) => {
    const boxes = [...popover.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    for (const box of boxes)
      if (/^(Memo|Categories)$/.test(box.labels?.[0]?.textContent.trim() ?? '')) box.click();
  });
  for (const name of ['Memo', 'Categories'])
    await expect(popover.getByRole('checkbox', { name })).not.toBeChecked();
  await popover.getByRole('button', { name: 'Move Status' }).press('ArrowUp');
  await expect(popover.getByText('Status is now 3 of 7')).toBeAttached();
  await popover.getByRole('button', { name: 'Move User' }).press('ArrowRight');
  await expect(page).toHaveURL(/columns=\d+-user/);
  await popover.getByRole('button', { name: 'Keep Title in sight' }).click();
  await expect(popover.getByRole('checkbox', { name: 'Title' })).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const chosen = ['Title', 'User', 'Status', 'App', 'Chats', 'First chat', 'Last chat'];
  await expect.poll(() => headers(page)).toEqual(chosen);

  // A width by dragging: the rows follow, and the address has it when the edge is let go.
  const header = page.getByRole('columnheader', { name: 'Status' });
  const before = (await header.boundingBox())?.width ?? 0;
  const edge = await header.locator('[aria-hidden]').last().boundingBox();
  if (edge === null) throw new Error('The edge is not drawn');
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
  await page.mouse.down();
  await page.mouse.move(edge.x + 60, edge.y + edge.height / 2, { steps: 5 });
  await expect.poll(async () => (await header.boundingBox())?.width).toBeGreaterThan(before + 40);
  await expect(page).not.toHaveURL(/-status/);
  await page.mouse.up();
  await expect(page).toHaveURL(/columns=\d+-status/);

  // Wider than the window: the title stays in sight while the rest scrolls.
  await page.setViewportSize({ width: 800, height: 700 });
  const title = row.getByRole('link');
  const left = (await title.boundingBox())?.x;
  await page.getByTestId('conversation-scroller').evaluate((grid) => grid.scrollTo({ left: 200 }));
  await expect
    .poll(() => page.getByTestId('conversation-scroller').evaluate((grid) => grid.scrollLeft))
    .toBe(200);
  expect((await title.boundingBox())?.x).toBe(left);
  await page.setViewportSize({ width: 1440, height: 900 });

  // A view keeps it all, and so does the link in another browser.
  await save(page, 'Narrow');
  const url = page.url();
  await page.getByRole('link', { name: 'Conversations', exact: true }).click();
  await expect.poll(() => headers(page)).toContain('Memo');
  await page.getByRole('link', { name: 'Narrow' }).click();
  await expect.poll(() => headers(page)).toEqual(chosen);
  const other = await (await browser.newContext()).newPage();
  await other.goto(url);
  await expect(other.getByTestId('conversation-row').first()).toBeVisible();
  expect(await headers(other)).toEqual(chosen);
  await other.context().close();

  // Roomy rows have two lines: user and app stand under the title.
  await page.getByRole('button', { name: 'Display' }).click();
  await popover.getByText('Roomy').click();
  await expect(page).toHaveURL(/density=roomy/);
  await expect.poll(() => headers(page)).toEqual(['Title', 'Status', 'Chats', 'First chat', 'Last chat']);
  await popover.getByRole('button', { name: 'Usual columns' }).click();
  await expect(page).not.toHaveURL(/columns=/);
  await expectAccessible(page);
});

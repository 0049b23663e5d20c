import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible } from '../support/test.ts';

/** What holds for views wherever they are kept: saved, changed, put in order, opened by link elsewhere, to a file and back. */
export async function keepsViews(page: Page, browser: Browser, url: string): Promise<void> {
  const row = page.getByTestId('conversation-row').first();
  const nav = page.getByRole('navigation').getByRole('region', { name: 'Views' });

  // A filter makes a view that is not saved; saving it gives it a name and a place in the navigation.
  await page.goto(`${url}/conversations?searchTerm=refund`);
  await expect(row).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unsaved view' })).toBeVisible();
  await save(page, 'Refunds');
  await expect(nav.getByRole('link', { name: 'Refunds' })).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/searchTerm=refund&view=/);
  await expect(page.getByRole('button', { name: 'Save view' })).toBeHidden();

  // Changes are offered to be saved, and stay after a reload.
  await page.getByRole('switch', { name: 'Active only' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  // The journal opens with the first question to it.
  await expect(page.getByText('Saved in “Refunds”')).toBeVisible({ timeout: 90_000 });
  await page.goto(`${url}/conversations?startedAt=2026-11-15T15:00Z`);
  await expect(row).toBeVisible();
  await save(page, 'Last week', true);
  await expect(page).toHaveURL(/startedAt=today-7&view=/);
  await page.reload();
  await nav.getByRole('link', { name: 'Refunds' }).click();
  await expect(page).toHaveURL(/searchTerm=refund&activeOnly=true&view=/);
  await expect(row).toBeVisible();

  // The link works for somebody who does not have the view.
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole('searchbox')).toHaveValue('refund');
  await expect(other.getByRole('switch', { name: 'Active only' })).toBeChecked();
  await other.context().close();

  // Order by keyboard, then by dragging; the focus stays on what moved.
  await nav.getByRole('button', { name: 'Manage views' }).click();
  const dialog = page.getByRole('dialog', { name: 'Manage views' });
  const order = dialog.getByRole('list', { name: 'Saved views' }).getByRole('listitem');
  await expect(order).toHaveText([/^Refunds/, /^Last week/]);
  const handle = dialog.getByRole('button', { name: 'Move Last week' });
  await handle.press('ArrowUp');
  await expect(order).toHaveText([/^Last week/, /^Refunds/]);
  await expect(handle).toBeFocused();
  await expect(dialog.getByText('Last week is now 1 of 2')).toBeAttached();
  await expectAccessible(page);
  const from = await dialog.getByRole('button', { name: 'Move Refunds' }).boundingBox();
  const to = await handle.boundingBox();
  if (from === null || to === null) throw new Error('The handles are not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(order).toHaveText([/^Refunds/, /^Last week/]);

  // A new name, and out of the navigation.
  await dialog.getByRole('button', { name: 'Edit Last week' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Last 7 days');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('button', { name: 'Show Last 7 days in the navigation' }).click();
  await expect(nav.getByRole('link', { name: 'Last 7 days', includeHidden: true })).toHaveCount(0);

  // To a file, deleted, back by Undo, deleted again, back by the file.
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export views' }).click();
  const path = await (await download).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    parley: 'views',
    views: [
      { name: 'Refunds', query: '?searchTerm=refund&activeOnly=true', pinned: true },
      { name: 'Last 7 days', query: '?startedAt=today-7', pinned: false },
    ],
  });
  await dialog.getByRole('button', { name: 'Delete Refunds' }).click();
  await expect(order).toHaveText([/^Last 7 days/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(order).toHaveText([/^Refunds/, /^Last 7 days/]);
  await dialog.getByRole('button', { name: 'Delete Refunds' }).click();
  await expect(order).toHaveText([/^Last 7 days/]);
  await page.getByLabel('File of views').setInputFiles(path);
  await expect(page.getByText('1 view came in. Already there: 1')).toBeVisible();
  await expect(order).toHaveText([/^Last 7 days/, /^Refunds/]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // The menu has them all, and the link to what is shown.
  await page.getByRole('button', { name: /^View: |^Unsaved view|^Views/ }).click();
  const menu = page.getByRole('menu', { name: 'Views' });
  await menu.getByRole('menuitemcheckbox', { name: 'Running' }).click();
  await expect(page).toHaveURL('/conversations?backgroundRunning=true&view=running');
  await expect(nav.getByRole('link', { name: /^Running/ })).toHaveAttribute('aria-current', 'true');
}

export async function save(page: Page, name: string, moving = false): Promise<void> {
  await page.getByRole('button', { name: 'Save view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  if (moving) await dialog.getByRole('switch', { name: 'Times move with the days' }).click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: `View: ${name}` })).toBeVisible();
}

import { expect, test } from '../support/test.ts';

/** The transcript beside the list. */

test('its width is dragged, moved by keys within its bounds, and remembered', async ({ page }) => {
  await page.goto('/conversations');
  await page.locator('[data-index="2"]').click();
  const edge = page.getByRole('separator', { name: 'Width of the panel' });
  await expect(edge).toHaveAttribute('aria-valuenow', '460');
  // Fewer columns fit beside it, in the header and in rows that were drawn before.
  const headers = page.getByRole('columnheader');
  await expect.poll(() => headers.count()).toBeLessThan(8);
  const columns = await headers.count();
  await expect(page.locator('[data-index="5"]').getByRole('gridcell')).toHaveCount(columns);
  const from = (await edge.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(from.x + from.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 - 90, 420, { steps: 3 });
  await page.mouse.up();
  await expect(edge).toHaveAttribute('aria-valuenow', /^5[45]\d$/);
  await edge.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', /^5[67]\d$/);
  const width = await edge.getAttribute('aria-valuenow');

  await page.reload();
  await expect(edge).toHaveAttribute('aria-valuenow', width ?? '');
  for (let presses = 0; presses < 12; presses++) await edge.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '360');
  // The rows beside it are still there to be read.
  await expect(page.locator('[data-index="2"]').getByRole('link')).toBeInViewport();
});

test('[ and ] walk through the list, in the panel and on the page, but not while something is typed', async ({
  page,
  alli,
}) => {
  const truth = alli.conversations().reverse();
  const walkTo = async (key: string, level: number, index: number) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level })).toHaveText(truth[index]?.title ?? '');
  };
  await page.goto('/conversations');
  await page.locator('[data-index="2"]').focus();
  await walkTo('Enter', 2, 2);
  // While one is opening the keys work too.
  alli.fault({ kind: 'delay', operation: 'getConversation', delayMs: 2000 });
  await walkTo(']', 2, 3);
  await walkTo(']', 2, 4);
  alli.clearFaults();
  await walkTo('[', 2, 3);

  await page.getByRole('link', { name: 'Open as page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(truth[3]?.title ?? '');
  await walkTo('[', 1, 2);
  const find = page.getByRole('searchbox', { name: 'Find in transcript' });
  await find.press('[');
  await expect(find).toHaveValue('[');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(truth[2]?.title ?? '');
});

test('what is stopped or ended beside the list is at once no longer shown to run in it', async ({
  page,
  alli,
}) => {
  const stopped = alli.addConversation({ title: 'To be stopped' });
  const ended = alli.addConversation({ title: 'To be ended' });
  for (const id of [stopped, ended]) {
    alli.addChat(id, { message: 'hi' });
    alli.setRunning(id, true);
  }
  await page.goto('/conversations');
  const row = (title: string) => page.getByTestId('conversation-row').filter({ hasText: title });
  await expect(row('To be stopped')).toContainText('Running');
  await expect(row('To be ended')).toContainText('Running');
  await row('To be stopped').click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(row('To be stopped')).toContainText('Open');
  await expect(row('To be ended')).toContainText('Running');

  await row('To be ended').click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Facts' }).click();
  await page.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: 'Ended by agent' }).click();
  await expect(row('To be ended')).toContainText('Ended');
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/test.ts';

async function exported(page: Page, format: 'CSV' | 'JSON Lines'): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Export the list' });
  await dialog.getByRole('radio', { name: format }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('a filtered list as files holds what the sandbox holds; a list that breaks off says so in the file', async ({
  page,
  alli,
}) => {
  // The picker is the system's own: without it the file is a download.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.setViewportSize({ width: 1280, height: 480 });
  const app = alli.conversations().find(({ llmApp }) => llmApp !== null)?.llmApp?.id ?? '';
  const held = alli.conversations().filter(({ llmApp }) => llmApp?.id === app);
  await page.goto(`/conversations?llmAppId=${app}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the list' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);

  const lines = (await exported(page, 'JSON Lines')).trimEnd().split('\n');
  const ids = lines.map((line) => String((JSON.parse(line) as { id: unknown }).id));
  expect(ids.toSorted()).toEqual(held.map(({ id }) => id).toSorted());
  await expect(dialog.getByRole('status')).toContainText(
    `Complete: ${held.length.toLocaleString('en')} rows`,
  );

  const csv = await exported(page, 'CSV');
  expect(csv.startsWith('\ufeffID,Title,User,')).toBe(true);
  for (const id of ids) expect(csv).toContain(`/conversations/${encodeURIComponent(id)}\r\n`);

  await page.route('**/webapi/v2/conversations?*cursor=*', (route) =>
    route.fulfill({ status: 400, contentType: 'application/json', body: '{}' }),
  );
  const cut = (await exported(page, 'JSON Lines')).trimEnd().split('\n');
  expect(JSON.parse(cut.at(-1) ?? '')).toEqual({ cutShort: true, rows: 50 });
  expect(cut).toHaveLength(51);
  await expect(dialog.getByRole('status')).toContainText('Cut short after 50 rows');
});

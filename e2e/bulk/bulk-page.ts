import type { BulkUpdate } from '../../src/contract/bulk-update.ts';
import { bulkUpdate } from '../../src/contract/bulk-update.ts';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { expect, type Locator, type Page } from '@playwright/test';

/** Steps that many bulk journeys share, by what a person sees. */

export const rows = (page: Page): Locator => page.getByTestId('conversation-row');
export const bar = (page: Page): Locator => page.getByRole('region', { name: 'Bulk edit' });
export const dialog = (page: Page): Locator => page.getByRole('dialog');

export function categoryId(name: string): string {
  const id = sandboxDirectory().categories.find((category) => category.name === name)?.id;
  if (id === undefined) throw new Error(`the sandbox has no category ${name}`);
  return id;
}

export function agent(): { id: string; name: string } {
  const [first] = sandboxDirectory().agents;
  if (first === undefined) throw new Error('the sandbox has no agents');
  return first;
}

export async function openList(page: Page, search = ''): Promise<void> {
  await page.goto(`/conversations${search}`);
  await expect(rows(page).first()).toBeVisible();
}

/** Ticks the first rows of the list. */
export async function tick(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await page
      .locator(`[data-index="${String(index)}"]`)
      .getByRole('checkbox')
      .check();
  await expect(bar(page)).toContainText(`${String(count)} selected`);
}

export async function selectAllMatching(page: Page, count: number): Promise<void> {
  await page.locator('[data-index="0"]').getByRole('checkbox').check();
  await bar(page).getByRole('button', { name: 'Select all matching' }).click();
  await expect(bar(page)).toContainText(`${count.toLocaleString('en')} selected`, { timeout: 30_000 });
}

/** What to set, each by its own control. */
export type Wanted = { state?: string; assignee?: string; categories?: readonly string[]; title?: string };

export async function openEdit(page: Page, count: number): Promise<void> {
  await bar(page).getByRole('button', { name: 'Edit selected' }).click();
  const words = `Edit ${count.toLocaleString('en')} conversation${count === 1 ? '' : 's'}`;
  await expect(page.getByRole('dialog', { name: words })).toBeVisible();
}

export async function fillEdit(page: Page, wanted: Wanted): Promise<void> {
  if (wanted.state !== undefined) await pick(page, 'State', [wanted.state]);
  if (wanted.assignee !== undefined) await pick(page, 'Assignee', [wanted.assignee]);
  if (wanted.categories !== undefined) {
    await pick(page, 'Categories', wanted.categories);
    await page.keyboard.press('Escape');
  }
  if (wanted.title !== undefined)
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill(wanted.title);
}

async function pick(page: Page, label: string, options: readonly string[]): Promise<void> {
  await dialog(page).getByRole('combobox', { name: label, exact: true }).click();
  for (const option of options) await page.getByRole('option', { name: option, exact: true }).click();
}

/** Chooses from the menu at the head of the list. */
export async function chooseInMenu(page: Page, name: 'Edit by filter' | 'Last bulk edits'): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Opens the dialog, sets the values, and goes to the review. */
export async function review(page: Page, count: number, wanted: Wanted): Promise<void> {
  await openEdit(page, count);
  await fillEdit(page, wanted);
  await dialog(page).getByRole('button', { name: 'Review changes' }).click();
  await expect(dialog(page)).toContainText('Nothing has been sent yet');
}

export async function apply(page: Page, count: number): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: `Apply to ${count.toLocaleString('en')}`, exact: true })
    .click();
}

/** Holds bulk updates of a page back on their way; the function that comes back lets them go. */
export async function holdWrites(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/bulk_update', async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** Waits for the result, whose title says how many ended how: `48 done, 2 failed`. */
export const expectResult = (page: Page, title: string): Promise<void> =>
  expect(page.getByRole('dialog', { name: title, exact: true })).toBeVisible({ timeout: 45_000 });

export const closeResult = (page: Page): Promise<void> =>
  dialog(page).getByRole('button', { name: 'Close' }).first().click();

/** The bodies of the bulk updates that reached Alli, in order. */
export const sent = (alli: SandboxControl): BulkUpdate[] =>
  alli.calls.of('bulkUpdateConversations').map(({ body }) => bulkUpdate.parse(body));

/** The ids of all of them, as often as they were sent. */
export const sentIds = (alli: SandboxControl): string[] =>
  sent(alli).flatMap(({ conversationIds }) => conversationIds ?? []);

/** The newest conversations, as the list shows them by default. */
export const newest = (alli: SandboxControl, count: number) => alli.conversations().reverse().slice(0, count);

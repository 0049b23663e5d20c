import { expect, expectAccessible, test } from '../support/test.ts';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import {
  agent,
  categoryId,
  chooseInMenu,
  dialog,
  expectResult,
  fillEdit,
  openList,
  sent,
} from './bulk-page.ts';

/** Editing by filter: every conversation of users, apps or categories, counted first and confirmed by the number. */

test('by app: counted through the list, confirmed by typing the number, sent as one call', async ({
  page,
  alli,
}) => {
  const app = sandboxDirectory().apps.find(({ name }) => name === 'HR helper');
  const mine = alli.conversations().filter(({ llmApp }) => llmApp?.id === app?.id);
  await openList(page);
  await chooseInMenu(page, 'Edit by filter');
  await fillEdit(page, { assignee: agent().name });
  await dialog(page).getByRole('radio', { name: 'Apps' }).check();
  await dialog(page).getByRole('combobox', { name: 'Which apps' }).click();
  await page.getByRole('option', { name: 'HR helper', exact: true }).click();
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Count conversations' }).click();

  const question = page.getByRole('alertdialog', { name: 'Every conversation of 1 app, loaded or not' });
  await expect(question).toContainText(`counted ${mine.length.toLocaleString('en')}`);
  await expectAccessible(page);
  const confirm = question.getByRole('button', { name: 'Apply to all' });
  await expect(confirm).toBeDisabled();
  await question.getByRole('textbox').fill(String(mine.length - 1));
  await expect(question).toContainText('Does not match yet');
  await expect(confirm).toBeDisabled();
  expect(sent(alli)).toEqual([]);
  await question.getByRole('textbox').fill(String(mine.length));
  await confirm.click();
  await expectResult(page, `${mine.length.toLocaleString('en')} done`);
  expect(sent(alli)).toEqual([{ llmAppIds: [app?.id], conversationInfo: { assignee: agent().id } }]);
  const touched = alli.conversations().filter(({ assignee }) => assignee === agent().id);
  expect(touched.map(({ id }) => id).toSorted()).toEqual(mine.map(({ id }) => id).toSorted());
});

test('categories as target and as new value are never confused; each conversation counts once', async ({
  page,
  alli,
}) => {
  const isIn = (names: string[] | null) =>
    names?.some((name) => name === 'Shipping' || name === 'Refund') ?? false;
  const mine = alli.conversations().filter(({ categories }) => isIn(categories));
  await openList(page);
  await chooseInMenu(page, 'Edit by filter');
  await fillEdit(page, { categories: ['Billing'] });
  await dialog(page).getByRole('radio', { name: 'Categories' }).check();
  await dialog(page).getByRole('combobox', { name: 'Conversations in which categories' }).click();
  await page.getByRole('option', { name: 'Shipping', exact: true }).click();
  await page.getByRole('option', { name: 'Refund', exact: true }).click();
  await page.keyboard.press('Escape');
  await dialog(page).getByRole('button', { name: 'Count conversations' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(`counted ${mine.length.toLocaleString('en')}`, { timeout: 30_000 });
  await question.getByRole('textbox').fill(String(mine.length));
  await question.getByRole('button', { name: 'Apply to all' }).click();
  await expectResult(page, `${mine.length.toLocaleString('en')} done`);
  expect(sent(alli)).toEqual([
    {
      categoryIds: [categoryId('Shipping'), categoryId('Refund')],
      conversationInfo: { categoryIds: [categoryId('Billing')] },
    },
  ]);
});

test('without a target nothing is counted and nothing is sent', async ({ page, alli }) => {
  await openList(page);
  await chooseInMenu(page, 'Edit by filter');
  await fillEdit(page, { title: 'Never' });
  await dialog(page).getByRole('button', { name: 'Count conversations' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Choose at least one');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(sent(alli)).toEqual([]);
});

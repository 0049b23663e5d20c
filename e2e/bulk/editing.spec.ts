import { expect, expectAccessible, test } from '../support/test.ts';
import { startStage } from '../support/stage.ts';
import {
  agent,
  apply,
  bar,
  categoryId,
  closeResult,
  dialog,
  expectResult,
  newest,
  openEdit,
  openList,
  review,
  rows,
  selectAllMatching,
  sent,
  sentIds,
  tick,
} from './bulk-page.ts';

/** From the tick to the result: one conversation, a page of them, one more than a chunk, and thousands. */

test('one conversation: all four fields, as Alli gets and keeps them', async ({ page, alli }) => {
  const [first] = newest(alli, 1);
  await openList(page);
  await tick(page, 1);
  await review(page, 1, {
    state: 'Waiting for an agent',
    assignee: agent().name,
    categories: ['Refund', '환불'],
    title: 'Checked by hand',
  });
  await expect(dialog(page)).toContainText('Alli does not say which state and assignee');
  await apply(page, 1);
  await expectResult(page, '1 done');
  expect(sent(alli)).toEqual([
    {
      conversationIds: [first?.id],
      conversationInfo: {
        state: 'wa',
        assignee: agent().id,
        categoryIds: [categoryId('Refund'), categoryId('환불')],
        title: 'Checked by hand',
      },
    },
  ]);
  await closeResult(page);
  await expect(rows(page).first()).toContainText('Checked by hand');
  await expect(rows(page).first()).toContainText('환불');
  await expect(bar(page)).toHaveCount(0);
});

for (const count of [50, 51])
  test(`${String(count)} conversations: the number ticked is the number sent and the number shown`, async ({
    page,
    alli,
  }) => {
    const chosen = newest(alli, count).map(({ id }) => id);
    await openList(page);
    await page.getByRole('checkbox', { name: 'Select all that are loaded' }).check();
    await expect(bar(page)).toContainText('50 selected');
    if (count === 51) {
      await rows(page).first().focus();
      await page.keyboard.press('End');
      await expect(page.locator('[data-index="50"]')).toBeVisible();
      await page.locator('[data-index="50"]').getByRole('checkbox').check();
    }
    await review(page, count, { assignee: agent().name });
    await apply(page, count);
    await expectResult(page, `${String(count)} done`);
    expect(sent(alli).map((body) => body.conversationIds?.length)).toEqual(count === 50 ? [50] : [50, 1]);
    expect(sentIds(alli).toSorted()).toEqual(chosen.toSorted());
    expect(chosen.map((id) => alli.conversation(id)?.assignee)).toEqual(chosen.map(() => agent().id));
  });

test('5,000 conversations, all that match and hardly any loaded, and none but them', async ({ page }) => {
  const stage = await startStage({ size: 5200 });
  const { control: alli } = stage.sandbox;
  const all = alli.conversations().reverse();
  const [last, next] = all.slice(4999, 5001).map(({ lastChatTime }) => lastChatTime ?? 0);
  const from = new Date(((last ?? 0) + (next ?? 0)) / 2).toISOString();
  await page.goto(`${stage.url}/conversations?startedAt=${from}`);
  await expect(rows(page).first()).toBeVisible();
  await selectAllMatching(page, 5000);
  await review(page, 5000, { assignee: agent().name });
  await apply(page, 5000);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectResult(page, '5,000 done');
  const ids = sentIds(alli);
  expect(ids).toHaveLength(5000);
  expect(new Set(ids)).toEqual(new Set(all.slice(0, 5000).map(({ id }) => id)));
  const touched = alli.conversations().filter(({ assignee }) => assignee === agent().id);
  expect(touched).toHaveLength(5000);
  await stage.close();
});

test('the plan: old and new, what is so already, and what cannot be undone', async ({ page, alli }) => {
  await openList(page, `?categoryId=${encodeURIComponent(categoryId('Refund'))}`);
  await tick(page, 4);
  await review(page, 4, { state: 'Ended by agent', categories: ['Refund'] });
  const table = page.getByRole('table');
  const chosen = alli
    .conversations()
    .filter(({ categories }) => categories?.includes('Refund'))
    .reverse()
    .slice(0, 4);
  const ends = new Set(chosen.map(({ isEnd }) => isEnd));
  await expect(table.getByRole('row', { name: /state not readable.*Ended by agent ea/ })).toHaveCount(
    ends.size,
  );
  const same = chosen.filter(({ categories }) => categories?.length === 1).length;
  await expect(table.getByText('already so')).toHaveCount(same);
  await expect(dialog(page)).toContainText('the old state cannot be put back');
  await apply(page, 4);
  await expectResult(page, '4 done');
  // What is so already is not written again: those get the state alone.
  const bodies = sent(alli);
  expect(bodies.flatMap((body) => body.conversationIds ?? [])).toHaveLength(4);
  const withCategories = bodies.filter(({ conversationInfo }) => conversationInfo.categoryIds !== undefined);
  expect(withCategories.flatMap((body) => body.conversationIds ?? [])).toHaveLength(4 - same);
});

test('rows as wanted are left out, or sent all the same: a choice', async ({ page, alli }) => {
  const [one] = newest(alli, 1);
  await openList(page);
  await tick(page, 1);
  await page
    .locator('[data-index="2"]')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await review(page, 3, { title: one?.title ?? '' });
  await expect(dialog(page).getByRole('button', { name: 'Apply to 2' })).toBeEnabled();
  await dialog(page).getByRole('checkbox', { name: 'Skip the 1 that is already so' }).uncheck();
  await expect(dialog(page).getByRole('button', { name: 'Apply to 3' })).toBeEnabled();
});

test('what is not set is asked for, and what was entered survives going back', async ({ page }) => {
  await openList(page);
  await tick(page, 2);
  await openEdit(page, 2);
  await dialog(page).getByRole('button', { name: 'Review changes' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Set at least one field');
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Kept');
  await dialog(page).getByRole('button', { name: 'Review changes' }).click();
  await dialog(page).getByRole('button', { name: 'Back' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Kept');
});

test('all matching can be stopped, and then nothing has changed', async ({ page, alli }) => {
  await openList(page);
  await tick(page, 2);
  alli.fault({
    operation: 'listConversations',
    kind: 'stall',
    when: ({ query }) => query['order'] === 'FIRST_CHAT_TIME_ASC',
  });
  await bar(page).getByRole('button', { name: 'Select all matching' }).click();
  await expect(bar(page)).toContainText('found so far');
  await bar(page).getByRole('button', { name: 'Stop looking' }).click();
  await expect(bar(page)).toContainText('2 selected');
  await expect(bar(page).getByRole('button', { name: 'Select all matching' })).toBeVisible();
});

test('by keyboard alone', async ({ page, alli }) => {
  const chosen = newest(alli, 3).map(({ id }) => id);
  await openList(page);
  await rows(page).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('3 selected');
  await tabTo(page, 'Edit selected');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Edit 3 conversations' })).toBeVisible();
  await expect(dialog(page).getByRole('combobox', { name: 'State' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Find by words or code' })).toBeFocused();
  await page.keyboard.type('waiting for an');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('combobox', { name: 'State' })).toContainText('Waiting for an agent');
  await tabTo(page, 'Review changes');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Nothing has been sent yet');
  await tabTo(page, 'Apply to 3');
  await page.keyboard.press('Enter');
  await expectResult(page, '3 done');
  expect(chosen.map((id) => alli.conversation(id)?.state)).toEqual(['wa', 'wa', 'wa']);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

async function tabTo(page: import('@playwright/test').Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to "${name}"`);
}

test.describe('accessible', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in bar, edit, review and result, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openList(page);
      await tick(page, 3);
      await expectAccessible(page);
      await openEdit(page, 3);
      await expectAccessible(page);
      await dialog(page).getByRole('textbox', { name: 'Title' }).fill('New title');
      await dialog(page).getByRole('button', { name: 'Review changes' }).click();
      await expect(page.getByRole('table')).toBeVisible();
      await expectAccessible(page);
      await apply(page, 3);
      await expectResult(page, '3 done');
      await expectAccessible(page);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar is in reach of the thumb, and dialogs fill the screen', async ({ page, alli }) => {
    const chosen = newest(alli, 2).map(({ id }) => id);
    await openList(page);
    await tick(page, 2);
    const place = await bar(page).boundingBox();
    expect(place?.y ?? 0).toBeGreaterThan(650);
    expect(place?.width).toBe(390);
    await review(page, 2, { title: '휴대전화에서 바꾼 제목' });
    const sheet = await dialog(page).boundingBox();
    expect(sheet?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
    await apply(page, 2);
    await expectResult(page, '2 done');
    expect(chosen.map((id) => alli.conversation(id)?.title)).toEqual(
      chosen.map(() => '휴대전화에서 바꾼 제목'),
    );
  });
});

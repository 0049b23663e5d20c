import { NOW } from '../support/stage.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import {
  agent,
  apply,
  bar,
  categoryId,
  chooseInMenu,
  closeResult,
  dialog,
  expectResult,
  holdWrites,
  newest,
  openList,
  review,
  rows,
  sent,
  sentIds,
  tick,
} from './bulk-page.ts';
import { readJournal } from './read-journal.ts';

/** What goes wrong, and what the person is told and can do. Chunks of two, so that few rows make many of them. */

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('parley.bulk.chunkSize', '2'));
});

test('partial failure: what failed stays selected, and only that is tried again', async ({ page, alli }) => {
  const chosen = newest(alli, 6).map(({ id }) => id);
  const bad = chosen.slice(2, 4);
  const end = alli.fault({
    operation: 'bulkUpdateConversations',
    when: ({ body }) => JSON.stringify(body).includes(bad[0] ?? ''),
    kind: 'status',
    status: 400,
    body: { type: 'GENERAL', code: 7003, message: 'no such thing' },
  });
  await openList(page);
  await tick(page, 6);
  await review(page, 6, { assignee: agent().name });
  await apply(page, 6);
  await expectResult(page, '4 done, 2 failed');
  await expect(dialog(page)).toContainText('The 2 that are not done stay selected.');
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'Failed' })).toContainText(
    'Alli does not accept the request',
  );
  await expectAccessible(page);
  await closeResult(page);
  await expect(bar(page)).toContainText('2 selected');
  await expect(page.locator('[data-index="2"]').getByRole('checkbox')).toBeChecked();
  await expect(page.locator('[data-index="0"]').getByRole('checkbox')).not.toBeChecked();

  end();
  alli.calls.clear();
  await chooseInMenu(page, 'Last bulk edits');
  await dialog(page).getByRole('listitem').first().getByRole('button', { name: 'Show' }).click();
  await dialog(page).getByRole('button', { name: 'Retry failed (2)' }).click();
  await expectResult(page, '6 done');
  expect(sentIds(alli).toSorted()).toEqual(bad.toSorted());
});

test('an answer that gets lost is settled by reading again, where Alli gives it back', async ({
  page,
  alli,
}) => {
  const chosen = newest(alli, 4).map(({ id }) => id);
  alli.fault({ operation: 'bulkUpdateConversations', kind: 'applyThenDrop', times: 1 });
  await openList(page);
  await tick(page, 4);
  await review(page, 4, { categories: ['Billing', 'API'] });
  await apply(page, 4);
  await expectResult(page, '4 done');
  expect(sentIds(alli).toSorted()).toEqual(chosen.toSorted());
});

test('what was not applied is said to have failed, and nothing is sent again by itself', async ({
  page,
  alli,
}) => {
  alli.fault({ operation: 'bulkUpdateConversations', kind: 'drop', times: 1 });
  await openList(page);
  await tick(page, 4);
  await review(page, 4, { categories: ['Billing', 'API'] });
  await apply(page, 4);
  await expectResult(page, '2 done, 2 failed');
  await expect(dialog(page)).toContainText('Not applied: Alli shows another value');
  expect(sent(alli)).toHaveLength(2);
});

test('a state whose answer got lost is unknown: apply again, when the person says so', async ({
  page,
  alli,
}) => {
  const chosen = newest(alli, 4).map(({ id }) => id);
  alli.fault({ operation: 'bulkUpdateConversations', kind: 'applyThenDrop', times: 1 });
  await openList(page);
  await tick(page, 4);
  await review(page, 4, { state: 'Waiting for an agent' });
  await apply(page, 4);
  await expectResult(page, '2 done, 2 unknown');
  const unknown = dialog(page).getByRole('listitem').filter({ hasText: 'Unknown' });
  await expect(unknown).toContainText('what was set cannot be read back');
  expect(sent(alli)).toHaveLength(2);
  await unknown.getByRole('button', { name: 'Apply again' }).click();
  await expectResult(page, '4 done');
  expect(sent(alli)).toHaveLength(3);
  expect(chosen.map((id) => alli.conversation(id)?.state)).toEqual(['wa', 'wa', 'wa', 'wa']);
});

test('a storm of 429: the pause is kept, one goes at a time, and all arrive once', async ({ page, alli }) => {
  const chosen = newest(alli, 8).map(({ id }) => id);
  let open = 0;
  let most = 0;
  let refused = 0;
  alli.fault({
    operation: 'bulkUpdateConversations',
    times: 3,
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '1' },
    when: () => {
      refused++;
      return true;
    },
  });
  await page.route('**/bulk_update', async (route) => {
    open++;
    if (refused > 1) most = Math.max(most, open);
    const answer = await route.fetch();
    open--;
    await route.fulfill({ response: answer });
  });
  await openList(page);
  await tick(page, 8);
  await review(page, 8, { assignee: agent().name });
  const began = Date.now();
  await apply(page, 8);
  await expect(dialog(page)).toContainText('Alli asks for a pause');
  await expectResult(page, '8 done');
  expect(Date.now() - began).toBeGreaterThan(1900);
  expect(most).toBe(1);
  const ok = chosen.map((id) => alli.conversation(id)?.assignee);
  expect(ok).toEqual(chosen.map(() => agent().id));
  expect(sent(alli)).toHaveLength(4 + 3);
});

test('cancel ends after what is in flight; the rest can still be sent', async ({ page, alli }) => {
  const chosen = newest(alli, 8).map(({ id }) => id);
  const letGo = await holdWrites(page);
  await openList(page);
  await tick(page, 8);
  await review(page, 8, { assignee: agent().name });
  await apply(page, 8);
  await dialog(page).getByRole('button', { name: 'Cancel the rest' }).click();
  letGo();
  await expectResult(page, '4 done, 4 not sent');
  expect(sent(alli)).toHaveLength(2);
  await expect(dialog(page)).toContainText('You stopped it');
  await dialog(page).getByRole('button', { name: 'Apply to the rest' }).click();
  await expectResult(page, '8 done');
  expect(sentIds(alli).toSorted()).toEqual(chosen.toSorted());
});

test('a key that Alli refuses ends the run at once', async ({ page, alli }) => {
  alli.fault({
    operation: 'bulkUpdateConversations',
    kind: 'status',
    status: 401,
    body: { error: { value: 1013, name: 'INVALID_TOKEN' }, message: 'INVALID_TOKEN' },
  });
  await openList(page);
  await tick(page, 8);
  await review(page, 8, { assignee: agent().name });
  await apply(page, 8);
  await expect(dialog(page)).toContainText('It stopped by itself: Alli refuses the key');
  expect(sent(alli).length).toBeLessThanOrEqual(2);
});

test('the run goes on while another page is open, and comes back into view', async ({ page, alli }) => {
  const letGo = await holdWrites(page);
  await openList(page);
  await tick(page, 8);
  await review(page, 8, { assignee: agent().name });
  await apply(page, 8);
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('progressbar', { name: 'Applying to 8 conversations' })).toBeVisible();
  await rows(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/conversations\/./);
  await expect(page.getByText('Applying to 8 conversations')).toBeVisible();
  letGo();
  await expect(page.getByRole('status').filter({ hasText: '8 done' })).toBeVisible({ timeout: 20_000 });
  expect(sent(alli)).toHaveLength(4);
});

test('two tabs: one runs, the other shows it and waits', async ({ page, context, alli }) => {
  const letGo = await holdWrites(page);
  await openList(page);
  const other = await context.newPage();
  await openList(other);
  await tick(other, 1);
  await review(other, 1, { assignee: agent().name });
  // A tab that is not in front draws once a second, and each press waits for two drawings.
  await page.bringToFront();
  await tick(page, 8);
  await review(page, 8, { title: 'Written by the other tab' });
  await apply(page, 8);
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await other.bringToFront();
  await apply(other, 1);
  await expect(dialog(other).getByRole('alert')).toContainText('Another tab is at a bulk edit');
  await other.keyboard.press('Escape');
  await expect(other.getByText('Another tab is applying a bulk edit to 8 conversations')).toBeVisible();
  await expect(other.getByRole('progressbar')).toBeVisible();
  letGo();
  await expectResult(page, '8 done');
  await expect(other.getByText('Another tab is applying')).toHaveCount(0);
  // What was written there is shown here.
  await expect(rows(other).filter({ hasText: 'Written by the other tab' })).toHaveCount(8);
  expect(sent(alli)).toHaveLength(4);
  expect(sentIds(alli)).toHaveLength(8);
});

test('undo puts back categories and titles, but not over somebody else’s change', async ({ page, alli }) => {
  const chosen = newest(alli, 4);
  await openList(page);
  await tick(page, 4);
  await review(page, 4, { categories: ['Privacy'], title: 'All the same' });
  await apply(page, 4);
  await expectResult(page, '4 done');
  expect(alli.conversation(chosen[0]?.id ?? '')?.categoryIds).toEqual([categoryId('Privacy')]);
  // Somebody else is at work too.
  const theirs = chosen[1]?.id ?? '';
  await page.request.patch(`/webapi/v2/conversations/${encodeURIComponent(theirs)}`, {
    headers: { 'X-Requested-By': 'parley' },
    data: { title: 'Theirs', categoryIds: [categoryId('Bug')] },
  });
  await page.reload();
  await chooseInMenu(page, 'Last bulk edits');
  await dialog(page).getByRole('button', { name: 'Show' }).click();
  await dialog(page).getByRole('button', { name: 'Undo titles and categories on 4' }).click();
  await expect(page.getByRole('dialog', { name: 'Put back 3 conversations?' })).toBeVisible();
  await expect(dialog(page)).toContainText('1 has been changed by somebody since');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Put back 3' }).click();
  await expectResult(page, '3 done');
  for (const { id, title, categoryIds } of chosen.filter((conversation) => conversation.id !== theirs)) {
    expect(alli.conversation(id)?.title).toBe(title);
    expect(alli.conversation(id)?.categoryIds?.toSorted() ?? []).toEqual(categoryIds?.toSorted() ?? []);
  }
  expect(alli.conversation(theirs)).toMatchObject({ title: 'Theirs', categoryIds: [categoryId('Bug')] });

  await closeResult(page);
  await chooseInMenu(page, 'Last bulk edits');
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'undone' })).toHaveCount(1);
  await expectAccessible(page);
  await page.clock.setFixedTime(NOW + 7 * 86_400_000);
  await page.reload();
  await chooseInMenu(page, 'Last bulk edits');
  await expect(dialog(page)).toContainText('There is none yet.');
  expect(await readJournal(page)).toEqual([]);
});

test('closing the tab is warned about while a job runs', async ({ page }) => {
  const letGo = await holdWrites(page);
  await openList(page);
  await tick(page, 4);
  await review(page, 4, { assignee: agent().name });
  await apply(page, 4);
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  letGo();
  await expectResult(page, '4 done');
});

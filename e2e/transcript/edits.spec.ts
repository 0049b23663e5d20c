import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { madeConversation, message, openConversation } from './made-conversation.ts';

test('renames in place, by PUT', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Old title', [{ message: 'hi' }]);
  await openConversation(page, id);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('새 제목');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '새 제목' })).toBeVisible();
  await expect.poll(() => alli.conversation(id)?.title).toBe('새 제목');
  expect(alli.calls.of('setTitle').map((call) => call.body)).toEqual([{ title: '새 제목' }]);
});

test('a title that is being typed survives a reload; Esc gives it up', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Old title', [{ message: 'hi' }]);
  await openConversation(page, id);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('half a ti');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('half a ti');
  await page.getByRole('textbox', { name: 'Title' }).press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Old title' })).toBeVisible();
  expect(alli.calls.of('setTitle')).toHaveLength(0);
});

test('a title may be sent twice, and what can be read decides in the end', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Old title', [{ message: 'hi' }]);
  await openConversation(page, id);
  alli.fault({ kind: 'applyThenDrop', operation: 'setTitle', times: 2 });
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('New title');
  await page.keyboard.press('Enter');
  await expect.poll(() => alli.calls.of('setTitle').length).toBe(2);
  await expect(page.getByRole('heading', { level: 1, name: 'New title' })).toBeVisible();
  await expect(page.getByText('Apply again?')).toBeHidden();

  alli.fault({ kind: 'drop', operation: 'setTitle', times: 2 });
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Third title');
  await page.keyboard.press('Enter');
  await expect(page.getByText('shows another title. Apply again?')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'New title' })).toBeVisible();
  await page.getByRole('button', { name: 'Apply again' }).click();
  await expect.poll(() => alli.conversation(id)?.title).toBe('Third title');
});

test('state, assignee and categories are set one by one, and each says whether Alli gives it back', async ({
  page,
  alli,
}) => {
  const { id } = madeConversation(alli, 'Facts', [{ message: 'hi' }]);
  const [agent] = sandboxDirectory().agents;
  const [category] = sandboxDirectory().categories;
  await openConversation(page, id);
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts.getByText('Alli does not give it back', { exact: true })).toHaveCount(2);

  await facts.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: 'Waiting for an agent' }).click();
  await expect.poll(() => alli.conversation(id)?.state).toBe('wa');
  await expect(facts.getByRole('combobox', { name: 'State' })).toContainText('Waiting for an agent wa');
  await expect(facts.getByText(/Set on this device/)).toBeVisible();

  await facts.getByRole('combobox', { name: 'Assignee' }).click();
  await page.getByRole('option', { name: agent?.name ?? '' }).click();
  await expect.poll(() => alli.conversation(id)?.assignee).toBe(agent?.id);

  await facts.getByRole('combobox', { name: 'Categories' }).click();
  await page.getByRole('option', { name: category?.name ?? '', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => alli.conversation(id)?.categoryIds).toContain(category?.id);
  expect(alli.calls.of('updateConversation')).toHaveLength(3);

  await page.reload();
  await expect(facts.getByRole('combobox', { name: 'State' })).toContainText('Waiting for an agent');
  await expect(facts.getByRole('combobox', { name: 'Assignee' })).toContainText(agent?.name ?? '');
  await expect(facts.getByRole('combobox', { name: 'Categories' })).toContainText(category?.name ?? '');
  await expectAccessible(page);
});

test('a state whose outcome is unknown is asked about, and never sent twice by itself', async ({
  page,
  alli,
}) => {
  const { id } = madeConversation(alli, 'Unknown', [{ message: 'hi' }]);
  await openConversation(page, id);
  alli.fault({ kind: 'applyThenDrop', operation: 'updateConversation', times: 1 });
  const state = page.getByRole('combobox', { name: 'State' });
  await state.click();
  await page.getByRole('option', { name: 'Pending' }).click();
  await expect(page.getByText('Whether the state was set cannot be read. Apply again?')).toBeVisible();
  await expect(state).toContainText('Not known');
  expect(alli.calls.of('updateConversation')).toHaveLength(1);
  await page.getByRole('button', { name: 'Apply again' }).click();
  await expect(state).toContainText('Pending');
  expect(alli.calls.of('updateConversation')).toHaveLength(2);
});

test('a running conversation can be stopped, after a look whether it still runs', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Running', [{ message: 'hi' }]);
  alli.setRunning(id, true);
  await openConversation(page, id);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  expect(alli.conversation(id)?.isRunning).toBe(false);
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('one that has ended meanwhile is not stopped again', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Ended', [{ message: 'hi' }]);
  alli.setRunning(id, true);
  await openConversation(page, id);
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  alli.setRunning(id, false);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('It had ended already; nothing was sent.')).toBeVisible();
  expect(alli.calls.of('stopConversation')).toHaveLength(0);
});

test('what a running conversation writes is shown as it comes, and its end too', async ({ page, alli }) => {
  await page.clock.install();
  const { id } = madeConversation(alli, 'At work', [{ message: 'Export all invoices' }]);
  alli.setRunning(id, true);
  await openConversation(page, id);
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  const halfway = alli.addChat(id, { sender: 'BOT', message: 'Half of them are there' });
  await page.clock.fastForward('00:03');
  await expect(message(page, halfway)).toBeInViewport();

  const done = alli.addChat(id, { sender: 'BOT', message: 'All of them are there' });
  alli.setRunning(id, false);
  await page.clock.fastForward('00:31');
  await expect(message(page, done)).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('memo and variables can be read, with what is nested folded', async ({ page, alli }) => {
  const id = alli.addConversation({
    title: 'Variables',
    memo: 'VIP since 2023',
    variables: { plan: 'Pro', orders: [1, 2, 3] },
  });
  alli.addChat(id, { message: 'hi' });
  await openConversation(page, id);
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts).toContainText('VIP since 2023');
  await expect(facts.getByRole('row', { name: 'plan "Pro"' })).toBeVisible();
  await facts.getByText('[3 items]').click();
  await expect(facts.locator('details pre')).toContainText('2');
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { NOW, startStage, type Stage } from '../support/stage.ts';
import { expect, expectAccessible, test, watchForErrors } from '../support/test.ts';

let stage: Stage;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-mine-'));
  stage = await startStage({ size: 200 }, { JOURNAL: 'on', DATA_DIR: folder });
});
test.afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

test('what is set through Parley can be listed, read at its message, undone, and taken out', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { control } = stage.sandbox;
  const [jiwon, minji] = sandboxDirectory().agents;
  const conversation = control
    .conversations()
    .findLast(({ id }) => control.chats(id).some(({ sender }) => sender === 'BOT'));
  const id = conversation?.id ?? '';
  const context = await browser.newContext({ baseURL: stage.url, viewport: { width: 1440, height: 600 } });
  const page = await context.newPage();
  const wrong = watchForErrors(page);
  await page.clock.setFixedTime(NOW);
  await page.goto(`/conversations/${encodeURIComponent(id)}`);
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts.getByText('Nothing was changed through Parley yet.')).toBeVisible({ timeout: 90_000 });

  const assign = async (name: string | undefined) => {
    await facts.getByRole('combobox', { name: 'Assignee' }).click();
    await page.getByRole('option', { name: name ?? '' }).click();
    await expect(facts.getByText(`Assignee: ${name ?? ''}`).first()).toBeVisible();
  };
  await assign(jiwon?.name);
  const answer = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Bad answer' }) })
    .last();
  await answer.getByRole('button', { name: 'Bad answer' }).click();
  await answer.getByRole('button', { name: 'Inaccurate' }).click();
  await answer.getByRole('textbox').fill('It takes three days.');
  await answer.getByRole('button', { name: 'Send' }).click();
  const given = answer.getByRole('list', { name: 'Reasons and better answers given through Parley' });
  await expect(given).toContainText('It takes three days.');
  await expect(given).toContainText('Inaccurate');

  await test.step('a colleague’s change is undone where the value before is known', async () => {
    await assign(minji?.name);
    await facts.getByRole('button', { name: 'Undo' }).first().click();
    const dialog = page.getByRole('alertdialog', { name: 'Undo this change?' });
    await expect(dialog).toContainText(`Assignee: ${jiwon?.name ?? ''}`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog).toBeHidden();
    await expect(facts.getByRole('combobox', { name: 'Assignee' })).toContainText(jiwon?.name ?? '');
    expect(control.conversation(id)?.assignee).toBe(jiwon?.id);
    // What was overwritten since is not undone.
    await facts.getByRole('button', { name: 'Undo' }).nth(1).click();
    await expect(dialog).toContainText('It was set again since');
    await expect(dialog.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  await test.step('my conversations', async () => {
    await page.getByRole('link', { name: 'Assigned to me' }).click();
    await page.getByRole('combobox', { name: 'I am' }).click();
    await page.getByRole('option', { name: jiwon?.name ?? '' }).click();
    await expect(page.getByText('That is all: 1 conversation')).toBeVisible();
    await expect(page).toHaveURL(/assignee=me/);
    const row = page.getByTestId('conversation-row');
    await expect(row).toContainText(jiwon?.name ?? '');
    await expect(page.getByRole('note')).toContainText('As last set through Parley');
    await row.getByRole('checkbox').check();
    const bar = page.getByRole('region', { name: 'Bulk edit' });
    await bar.getByRole('button', { name: 'Select all matching' }).click();
    await expect(bar).toContainText('1 selected');
    await expectAccessible(page);
    // Alli's own filters choose among what the journal names.
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('no such title');
    await expect(page.getByText('No conversation matches')).toBeVisible();
  });

  await test.step('on a phone every page is in reach, with all that the team’s record adds', async () => {
    const before = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    const nav = page.getByRole('navigation', { name: 'Parley' });
    await expect(nav.getByRole('link', { name: 'Activity' })).toBeVisible();
    for (const link of await nav.getByRole('link').filter({ visible: true }).all())
      await expect(link).toBeInViewport({ ratio: 1 });
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('');
    await expect(page.getByTestId('conversation-row').getByText(jiwon?.name ?? '')).toBeVisible();
    await nav.getByRole('link', { name: 'Activity' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'What' })).toBeHidden();
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('combobox', { name: 'What' })).toBeVisible();
    await expectAccessible(page);
    if (before !== null) await page.setViewportSize(before);
  });

  await test.step('the record by kind, and better answers for the knowledge base', async () => {
    await page.getByRole('link', { name: 'Activity' }).click();
    await page.getByRole('combobox', { name: 'What' }).click();
    await page.getByRole('option', { name: 'Feedback' }).click();
    await expect(page).toHaveURL(/operation=postFeedback/);
    await expect(page.getByRole('table')).toContainText('Better answer: It takes three days.');
    await expect(page.getByRole('table')).not.toContainText('Assignee');
    await expectAccessible(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Better answers' }).click();
    const file = await readFile(await (await saving).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ betterAnswer: 'It takes three days.', conversationId: id });
    await expect(page.getByText('1 better answer written')).toBeVisible();
  });
  expect(wrong).toEqual([]);
});

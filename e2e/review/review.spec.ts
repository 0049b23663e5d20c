import { readFile } from 'node:fs/promises';
import { parseCsv } from '../../src/features/export/testing/parse-csv.ts';
import { smallApp } from '../support/small-app.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

test.use({ timezoneId: 'UTC' });

test('a sample of what is rated bad is drawn, read by keyboard and rated, resumed after a reload, summed up and exported', async ({
  page,
  alli,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const { app, held } = smallApp(alli);
  const isBad = (id: string) =>
    alli
      .chats(id)
      .some((chat) => chat.sender !== 'USER' && (chat.rating === false || chat.agentRating === false));

  // From the list: its filters go along, its order does not.
  await page.goto(`/conversations?llmAppId=${app}&order=FIRST_CHAT_TIME_ASC`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Review a random sample' }).click();
  await expect(page).toHaveURL(`/review?llmAppId=${encodeURIComponent(app)}`);
  const form = page.getByRole('form', { name: 'Draw a sample' });
  await form.getByRole('radio', { name: 'Rated bad' }).click();
  await expect(form.getByRole('radio', { name: 'Rated bad' })).toBeChecked();
  await form.getByRole('radio', { name: '10', exact: true }).click();
  await expect(form.getByRole('radio', { name: '10', exact: true })).toBeChecked();
  await form.getByRole('textbox', { name: 'Seed' }).fill('k3v9q2');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Draw sample' }).click();

  // What it rests on, by what the sandbox holds.
  const basis = page.getByRole('region', { name: 'What it rests on' });
  await expect(basis).toContainText(
    `10 drawn at random from ${held.length.toLocaleString('en')} conversations that match`,
  );
  await expect(basis).toContainText('The list was read to its end');
  const sample = page.getByRole('region', { name: 'The sample' });
  const links = await sample.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toHaveLength(10);
  const address = page.url();

  // Read by keyboard: rated, skipped, rated.
  await page.getByRole('button', { name: 'Start reading' }).click();
  const bar = page.getByRole('status').filter({ hasText: 'of 10' });
  await expect(bar).toHaveText('1 of 10');
  // What stands rated so already is not rated again.
  // Without a pointer: a conversation that has just come still moves under it.
  const press = (name: string) =>
    page.getByRole('button', { name, pressed: false }).last().dispatchEvent('click');
  await press('Good answer');
  await expect(page.getByText('1 rated, 0 skipped')).toBeVisible();
  await page.keyboard.press(']');
  await expect(bar).toHaveText('2 of 10');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press(']');
  await expect(bar).toHaveText('3 of 10');
  await press('Bad answer');
  await expect(page.getByText('2 rated, 1 skipped')).toBeVisible();
  await page.keyboard.press('[');
  await expect(bar).toHaveText('2 of 10');

  // Another day: it is kept, and goes on where it was.
  await page.goto('/review');
  await page.getByRole('link', { name: /^Rated bad, 10 of them, seed k3v9q2/ }).click();
  await expect(page).toHaveURL(address);
  const figures = page.getByRole('group', { name: 'Figures of the review' });
  await expect(figures).toContainText('Conversations rated2of 10 in the sample');
  await expect(figures).toContainText('Skipped1opened, nothing rated; 7 not opened');
  await expect(figures).toContainText('1 of 2 rated conversations; 95% interval');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue at 4' }).click();
  await expect(bar).toHaveText('4 of 10');
  await page.getByRole('link', { name: 'Summary' }).click();

  // The file has the sample in its order, every one of it with a bad answer, and what came of it.
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the review' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const [head = [], ...rows] = parseCsv(await readFile(await (await download).path(), 'utf8'));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)] ?? '');
  expect(new Set(column('ID')).size).toBe(10);
  expect(column('ID').filter((id) => !held.some((one) => one.id === id))).toEqual([]);
  expect(column('review')).toEqual([
    ...['rated', 'skipped', 'rated', 'skipped'],
    ...Array.from({ length: 6 }, () => 'not opened'),
  ]);
  expect(column('review_good').slice(0, 3)).toEqual(['1', '0', '0']);
  expect(column('review_bad').slice(0, 3)).toEqual(['0', '0', '1']);
  await page.keyboard.press('Escape');

  // Somebody else opens the link: the same seed draws the same sample.
  await page.evaluate(() => localStorage.clear());
  alli.reset();
  await page.goto(address);
  await expect(form.getByRole('textbox', { name: 'Seed' })).toHaveValue('k3v9q2');
  await form.getByRole('button', { name: 'Draw sample' }).click();
  await page.getByRole('button', { name: 'Start reading' }).click();
  await expect(bar).toHaveText('1 of 10');
  expect(column('ID').every(isBad)).toBe(true);
  await page.getByRole('link', { name: 'Summary' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await dialog.getByRole('radio', { name: 'JSON Lines' }).check();
  const again = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const lines = (await readFile(await (await again).path(), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(column('ID'));
});

test('drawing that takes long can be called off, or be content with what was seen, and says so', async ({
  page,
  alli,
}) => {
  const slow = alli.fault({
    kind: 'delay',
    delayMs: 600_000,
    operation: 'listConversations',
    when: ({ query }) => query['cursor'] !== undefined && query['order'] === 'FIRST_CHAT_TIME_ASC',
  });
  await page.goto('/review?seed=slow');
  const form = page.getByRole('form', { name: 'Draw a sample' });
  await form.getByRole('button', { name: 'Draw sample' }).click();
  await expect(page.getByRole('status').filter({ hasText: '50 conversations' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(form).toBeVisible();
  slow();

  alli.fault({
    kind: 'status',
    status: 401,
    operation: 'listConversations',
    when: ({ query }) => query['cursor'] !== undefined && query['order'] === 'FIRST_CHAT_TIME_ASC',
  });
  await form.getByRole('button', { name: 'Draw sample' }).click();
  const basis = page.getByRole('region', { name: 'What it rests on' });
  await expect(basis).toContainText('20 drawn at random from 50 conversations that match');
  await expect(basis).toContainText('The list was not read to its end');
  await expect(basis).toContainText('there are more');
});

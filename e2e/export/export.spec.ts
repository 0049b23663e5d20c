import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseCsv } from '../../src/features/export/testing/parse-csv.ts';
import { smallApp } from '../support/small-app.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

test.use({ timezoneId: 'UTC' });

/** Rows of a CSV by the names of its columns. */
function table(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Presses "Save file" and waits for what is told at the end. */
async function save(page: Page, choices: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog').last();
  for (const name of choices) await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog.getByRole('status')).toContainText('Conversations seen');
}

/** The same where the browser has no picker. */
async function download(page: Page, choices: readonly string[]): Promise<string> {
  const file = page.waitForEvent('download');
  await save(page, choices);
  return readFile(await (await file).path(), 'utf8');
}

test('a filtered list goes to a chosen place on disk, as it is on screen; what is cut short or missing says so', async ({
  page,
  alli,
}) => {
  // The system's own picker cannot be pressed from here: a file of the browser's private disk takes its place.
  await page.addInitScript(() => {
    window.showSaveFilePicker = async ({ suggestedName }) => {
      const folder = await navigator.storage.getDirectory();
      document.documentElement.dataset['file'] = suggestedName;
      return folder.getFileHandle('export', { create: true });
    };
  });
  const file = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('export');
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        await (await handle.getFile()).arrayBuffer(),
      );
      return { name: document.documentElement.dataset['file'], text };
    });
  await page.setViewportSize({ width: 1280, height: 480 });
  const hostile = alli.addConversation({
    title: ' =HYPERLINK("http://evil.example")',
    memo: '＝1+1,\r\n"x"',
  });
  await page.goto('/conversations?searchTerm=HYPERLINK');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the list' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await save(page, ['CSV']);
  expect((await file()).name).toMatch(/^conversations 2026-11-23 \d{4}\.csv$/);
  expect(table((await file()).text)).toEqual([
    expect.objectContaining({
      ID: hostile,
      Title: '\' =HYPERLINK("http://evil.example")',
      Memo: '\'＝1+1,\r\n"x"',
      Link: `${new URL(page.url()).origin}/conversations/${encodeURIComponent(hostile)}`,
    }),
  ]);

  // In the order on screen, which is not the usual one, and every cell as it is held.
  const { app, held } = smallApp(alli);
  await page.goto(`/conversations?llmAppId=${app}&order=FIRST_CHAT_TIME_ASC`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await save(page, ['CSV']);
  const rows = table((await file()).text);
  const inOrder = held.toSorted((a, b) => a.createdAt - b.createdAt);
  expect(rows.map((row) => row['ID'])).toEqual(inOrder.map(({ id }) => id));
  expect(rows.map((row) => [row['First chat'], row['Chats'], row['App'], row['Status']])).toEqual(
    inOrder.map((c) => [
      new Date(c.createdAt).toISOString(),
      String(c.chatCount),
      c.llmApp?.name,
      c.isEnd ? 'Ended' : 'Open',
    ]),
  );
  await expect(dialog.getByRole('status')).toContainText(
    `Complete: ${held.length.toLocaleString('en')} rows`,
  );

  // Messages; the conversation that cannot be read has a line, and the others follow.
  const lost = held.find(({ chatCount }) => chatCount > 20)?.id ?? '';
  alli.fault({
    kind: 'status',
    status: 404,
    operation: 'listChats',
    when: ({ path }) => decodeURIComponent(path).includes(lost),
  });
  await save(page, ['JSON Lines', 'Messages']);
  const lines = jsonLines((await file()).text);
  const said = inOrder.flatMap(({ id }) =>
    id === lost ? [[undefined, id]] : alli.chats(id).map((chat) => [chat.id, id]),
  );
  expect(lines.map((line) => [line['chat_id'], line['conversation_id']])).toEqual(said);
  expect(lines.filter(({ problem }) => problem !== undefined)).toEqual([
    expect.objectContaining({ conversation_id: lost, problem: 'notFound: 404' }),
  ]);
  await expect(dialog.getByRole('status')).toContainText('1 conversation could not be read');

  // Stopped by a person, after a page that is slow to come: the file says that there are more.
  alli.fault({
    kind: 'delay',
    delayMs: 60_000,
    operation: 'listConversations',
    when: ({ query }) => (query['cursor'] ?? '') !== '',
  });
  await dialog.getByRole('radio', { name: 'Conversations' }).check();
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog.getByRole('status')).toContainText('50 conversations read');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('status')).toContainText('Cut short after 50 rows');
  const cut = jsonLines((await file()).text);
  expect(cut).toHaveLength(51);
  expect(cut.at(-1)).toEqual({ cutShort: true, rows: 50 });
});

test('chosen rows, and the very answers behind a figure, are downloads where there is no picker', async ({
  page,
  alli,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('/conversations');
  const grid = page.getByRole('grid', { name: 'Conversations' });
  const newest = alli
    .conversations()
    .filter(({ lastChatTime }) => lastChatTime !== null)
    .toReversed();
  // Chosen from below, exported from above.
  for (const at of [5, 1]) await grid.getByRole('row').nth(at).getByRole('checkbox').click();
  const bar = page.getByRole('region', { name: 'Bulk edit' });
  await bar.getByRole('button', { name: 'Export selected' }).click();
  const chosen = table(await download(page, ['CSV']));
  expect(chosen.map((row) => row['ID'])).toEqual([newest[0]?.id, newest[4]?.id]);
  expect(chosen.map((row) => row['Title'])).toEqual([newest[0]?.title, newest[4]?.title]);
  await page.keyboard.press('Escape');

  const { app, held } = smallApp(alli);
  await page.goto(`/analytics?llmAppId=${app}`);
  const tiles = page.getByRole('group', { name: 'Quality of answers, figures' });
  const section = page.getByRole('region', { name: 'Quality of answers' });
  await expect(section.getByRole('status').first()).toContainText('Scan complete', { timeout: 90_000 });
  await tiles
    .getByRole('button', { name: /^[\d,]+$/ })
    .nth(1)
    .click();
  await page
    .getByRole('dialog', { name: 'Answers rated bad, users' })
    .getByRole('button', { name: 'Export' })
    .click();
  const answers = jsonLines(await download(page, ['JSON Lines', 'Messages']));
  const bad = held
    .flatMap(({ id }) => alli.chats(id))
    .filter(({ rating, timestamp }) => rating === false && timestamp >= Date.UTC(2026, 9, 27));
  expect(answers.map((line) => line['chat_id']).toSorted()).toEqual(bad.map(({ id }) => id).toSorted());
  expect(answers.every((line) => line['end_user_rating'] === 'bad')).toBe(true);
});

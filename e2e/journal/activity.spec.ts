import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOW, startStage, type Stage } from '../support/stage.ts';
import { expect, expectAccessible, test, watchForErrors } from '../support/test.ts';

/** A gateway with a journal of its own. */
let stage: Stage;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-journal-'));
  stage = await startStage({}, { JOURNAL: 'on', DATA_DIR: folder });
});
test.afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

test('what one agent sets, the other sees without a reload, and the activity page keeps', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { control: alli } = stage.sandbox;
  const [conversation] = alli.conversations();
  const path = `/conversations/${encodeURIComponent(conversation?.id ?? '')}`;
  const open = async () => {
    const page = await (await browser.newContext({ baseURL: stage.url })).newPage();
    const wrong = watchForErrors(page);
    await page.clock.setFixedTime(NOW);
    await page.goto(path);
    const facts = page.getByRole('complementary', { name: 'Facts' });
    // The journal opens with the first question to it.
    await expect(facts.getByText('Nothing was changed through Parley yet.')).toBeVisible({ timeout: 90_000 });
    return { page, facts, wrong };
  };
  const here = await open();
  const there = await open();

  await here.facts.getByRole('combobox', { name: 'State' }).click();
  await here.page.getByRole('option', { name: /Waiting for an agent/ }).click();
  await expect(there.facts.getByText('State: Waiting for an agent · wa')).toBeVisible();
  await expect(there.facts.getByText(/^Set through Parley/)).toBeVisible();
  await expectAccessible(there.page);

  await there.page.getByRole('link', { name: 'Activity' }).click();
  const rows = there.page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Done');
  await expectAccessible(there.page);

  alli.fault({ operation: 'updateConversation', kind: 'status', status: 400 });
  await here.facts.getByRole('combobox', { name: 'State' }).click();
  await here.page.getByRole('option', { name: /Ended by agent/ }).click();
  await expect(rows.nth(1)).toContainText('Not done');
  await expect(rows.nth(1)).toContainText('Ended by agent · ea');
  await expect(here.facts.getByRole('combobox', { name: 'State' })).toContainText('Waiting for an agent');

  const saving = there.page.waitForEvent('download');
  await there.page.getByRole('button', { name: 'Export JSON Lines' }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { outcome: string }).outcome)).toEqual(['failed', 'ok']);
  expect([...here.wrong, ...there.wrong]).toEqual([]);
});

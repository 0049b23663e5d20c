import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOW, startStage, type Stage } from '../support/stage.ts';
import { expect, test, watchForErrors } from '../support/test.ts';
import { keepsViews } from './journeys.ts';

/** A gateway with a journal of its own. */
let stage: Stage;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-views-'));
  stage = await startStage({}, { JOURNAL: 'on', DATA_DIR: folder });
});
test.afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

test('with a journal views are kept at the gateway: another browser has them too', async ({ browser }) => {
  test.setTimeout(240_000);
  const open = async () => {
    const page = await (await browser.newContext({ baseURL: stage.url })).newPage();
    const wrong = watchForErrors(page);
    await page.clock.setFixedTime(NOW);
    return { page, wrong };
  };
  const here = await open();
  await keepsViews(here.page, browser, stage.url);
  const there = await open();
  await there.page.goto('/conversations');
  await there.page.getByRole('link', { name: 'Refunds' }).click();
  await expect(there.page).toHaveURL(/searchTerm=refund/);
  expect([...here.wrong, ...there.wrong]).toEqual([]);
});

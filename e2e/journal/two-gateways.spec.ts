import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { hasPostgres, startPostgres, type PostgresServer } from '../../server/testing/postgres-server.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';
import { NOW, STAGE_KEY, startStage, type Stage } from '../support/stage.ts';
import { expect, test, watchForErrors } from '../support/test.ts';

test.skip(!hasPostgres, 'no PostgreSQL server here');

let database: PostgresServer;
let stage: Stage;
let second: RunningServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  database = await startPostgres();
  const env = { JOURNAL: 'on', DATABASE_URL: database.url };
  stage = await startStage({}, env);
  second = await startServer({ ...env, ALLI_BASE_URL: stage.upstreamUrl, ALLI_API_KEY: STAGE_KEY });
});
test.afterAll(async () => {
  await second.stop();
  await stage.close();
  await database.stop();
});

test('two gateways on one database: what is set in one browser the other shows, in the list too', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { control } = stage.sandbox;
  const [id = ''] = control
    .conversations()
    .map((one) => one.id)
    .toReversed();
  const open = async (url: string) => {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 500 } });
    const page = await context.newPage();
    const wrong = watchForErrors(page);
    await page.clock.setFixedTime(NOW);
    return { page, wrong };
  };
  const here = await open(stage.url);
  const there = await open(second.url);
  await here.page.goto(`/conversations/${encodeURIComponent(id)}`);
  await there.page.goto('/conversations');
  const row = there.page.getByTestId('conversation-row').first();
  const notKnown = there.page.getByRole('img', { name: /^Not known/ });
  await expect(notKnown.first()).toBeVisible({ timeout: 60_000 });

  const facts = here.page.getByRole('complementary', { name: 'Facts' });
  const [agent] = sandboxDirectory().agents;
  await facts.getByRole('combobox', { name: 'Assignee' }).click();
  await here.page.getByRole('option', { name: agent?.name ?? '' }).click();
  await expect(facts.getByText(/^Set through Parley/)).toBeVisible();
  const began = Date.now();
  // The other gateway was given no names.
  await expect(row).toContainText(agent?.id ?? '');
  test.info().annotations.push({ type: 'agreed', description: `${String(Date.now() - began)} ms after` });

  await here.page.getByRole('button', { name: 'Rename' }).click();
  await here.page.getByRole('textbox', { name: 'Title' }).fill('Named by a colleague');
  await here.page.keyboard.press('Enter');
  await expect(row.getByRole('link')).toHaveText('Named by a colleague');
  expect([...here.wrong, ...there.wrong]).toEqual([]);
});

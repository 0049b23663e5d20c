import { JOURNAL_PATHS } from '../../src/contract/journal.ts';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { hasPostgres, startPostgres, type PostgresServer } from '../../server/testing/postgres-server.ts';
import { startFront } from '../sign-in/start-front.ts';
import { apply, dialog, expectResult, review, sentIds, tick } from '../bulk/bulk-page.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';
import { NOW, STAGE_KEY, startStage, type Stage } from '../support/stage.ts';
import { expect, expectAccessible, test, watchForErrors } from '../support/test.ts';

test.skip(!hasPostgres, 'no PostgreSQL server here');

let database: PostgresServer;
let stage: Stage;
let second: RunningServer;
/** Where Minji is signed in; at the other gateway nobody signs in. */
let front: Awaited<ReturnType<typeof startFront>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  database = await startPostgres();
  const env = { JOURNAL: 'on', DATABASE_URL: database.url };
  front = await startFront();
  const secret = 'the-secret-between-the-proxy-and-parley';
  front.headers = {
    'x-parley-proxy-secret': secret,
    'x-forwarded-email': 'minji@example.com',
    'x-forwarded-preferred-username': 'Minji Seo',
  };
  stage = await startStage(
    {},
    {
      ...env,
      AUTH: 'proxy',
      PUBLIC_ORIGIN: front.origin,
      PROXY_PEERS: '127.0.0.1',
      PROXY_SECRET: secret,
      ROLE_DEFAULT: 'agent',
    },
  );
  front.target = stage.url;
  second = await startServer({ ...env, ALLI_BASE_URL: stage.upstreamUrl, ALLI_API_KEY: STAGE_KEY });
});
test.afterAll(async () => {
  await second.stop();
  await stage.close();
  await front.close();
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
  const here = await open(front.origin);
  const there = await open(second.url);
  const asked: string[] = [];
  there.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await here.page.goto(`/conversations/${encodeURIComponent(id)}`);
  await there.page.goto('/conversations');
  const row = there.page.getByTestId('conversation-row').first();
  const notKnown = there.page.getByRole('img', { name: /^Not known/ });
  await expect(notKnown.first()).toBeVisible({ timeout: 60_000 });

  const facts = here.page.getByRole('complementary', { name: 'Facts' });
  const [agent] = sandboxDirectory().agents;
  const before = asked.length;
  await facts.getByRole('combobox', { name: 'Assignee' }).click();
  await here.page.getByRole('option', { name: agent?.name ?? '' }).click();
  await expect(facts.getByText(/^Set here .* by Minji Seo$/)).toBeVisible();
  // The other gateway was given no names.
  await expect(row).toContainText(agent?.id ?? '');
  // Its event stream has told it: nothing asks by itself. How long that takes is measured in the bench.
  expect(asked.filter((path) => path === JOURNAL_PATHS.events)).toHaveLength(1);
  expect(asked.slice(before).filter((path) => path === JOURNAL_PATHS.known)).toHaveLength(1);

  await here.page.getByRole('button', { name: 'Rename' }).click();
  await here.page.getByRole('textbox', { name: 'Title' }).fill('Named by a colleague');
  await here.page.keyboard.press('Enter');
  await expect(row.getByRole('link')).toHaveText('Named by a colleague');

  await test.step('a bulk edit leaves what a colleague changes while it is looked at, until told otherwise', async () => {
    const { page } = there;
    await tick(page, 3);
    await review(page, 3, { state: 'Waiting for an agent' });
    await facts.getByRole('combobox', { name: 'State' }).click();
    await here.page.getByRole('option', { name: /Ended by agent/ }).click();
    await expect(facts.getByText('State: Ended by agent · ea').first()).toBeVisible();
    await apply(page, 3);
    await expectResult(page, '2 done, 1 failed');
    expect(control.conversation(id)?.state).toBe('ea');
    const changed = dialog(page).getByRole('listitem').filter({ hasText: 'others have changed the same' });
    await expect(changed.getByRole('link', { name: 'Named by a colleague' })).toBeVisible();
    await expect(changed).toContainText('Minji Seo');
    await expectAccessible(page);
    await changed.getByRole('button', { name: 'Apply anyway' }).click();
    await expectResult(page, '3 done');
    expect(sentIds(control).filter((one) => one === id)).toHaveLength(1);
    expect(control.conversation(id)?.state).toBe('wa');
  });
  expect([...here.wrong, ...there.wrong]).toEqual([]);
});

import { expect, expectAccessible, test } from '../support/test.ts';
import { startStage } from '../support/stage.ts';
import type { Who } from './identity-provider.ts';
import { emailOf, endSession, newBrowser, ROLES, signInAs, startSignedInStage } from './signed-in-stage.ts';
import { startFront } from './start-front.ts';

test('a viewer, an agent and an admin see what they may do, and somebody else sees nothing of the one before', async ({
  browser,
}) => {
  const stage = await startSignedInStage();
  const { control: alli } = stage.sandbox;
  const conversation = alli
    .conversations()
    .find(({ id }) => alli.chats(id).some(({ sender }) => sender === 'BOT'));
  const path = `/conversations/${encodeURIComponent(conversation?.id ?? '')}`;
  const open = async (who: Who) => {
    const me = await newBrowser(browser, stage.url);
    const page = await me.newPage();
    await page.goto(path);
    await page.getByRole('dialog').getByRole('link', { name: 'Sign in' }).click();
    await signInAs(page, who);
    return { ...me, page };
  };

  const stranger = await open('stranger');
  await expect(stranger.page.getByRole('heading', { name: 'You have no role in Parley' })).toBeVisible();
  await expectAccessible(stranger.page);
  expect(await stranger.close()).toEqual([]);

  const viewer = await open('viewer');
  const viewed = viewer.page;
  const facts = viewed.getByRole('complementary', { name: 'Facts' });
  await expect(facts.getByText('You can read and not change: your role is viewer.')).toBeVisible();
  for (const name of ['Good answer', 'Bad answer'])
    await expect(viewed.getByRole('button', { name }).first()).toBeDisabled();
  await expect(viewed.getByRole('button', { name: 'Rename' })).toBeDisabled();
  for (const name of ['State', 'Assignee', 'Categories'])
    await expect(facts.getByRole('combobox', { name })).toBeDisabled();
  await expect(viewed.getByRole('button', { name: 'Suggest a better answer' })).toHaveCount(0);
  await expect(viewed.getByRole('button', { name: 'Delete message' })).toHaveCount(0);
  await expectAccessible(viewed);
  expect(await viewer.close()).toEqual([]);

  const agent = await open('agent');
  const { page } = agent;
  await expect(page.getByRole('button', { name: 'Suggest a better answer' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete message' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Suggest a better answer' }).first().click();
  await page.getByRole('textbox', { name: 'A better answer' }).fill('Mine alone');

  // The session ends, and an admin signs in where the agent was at work.
  await endSession(agent.context);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Never to be sent');
  await page.keyboard.press('Enter');
  const tab = agent.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Someone else' }).click();
  await signInAs(await tab, 'admin');
  await expect(page.getByRole('button', { name: `Signed in as Ara Kim` })).toBeVisible();
  await expect(page).toHaveURL(/\/conversations$/);
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Delete message' }).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'A better answer' })).toHaveCount(0);
  expect(alli.conversation(conversation?.id ?? '')?.title).toBe(conversation?.title);
  await page.goto('/settings');
  await expect(page.getByText('Administrator: may do everything')).toBeVisible();
  expect(await agent.close()).toEqual([]);
  await stage.close();
});

test('behind a proxy that signs people in, its word counts, and its 401 asks for the sign-in', async ({
  browser,
}) => {
  const front = await startFront();
  const secret = 'the-secret-between-the-proxy-and-parley';
  const stage = await startStage(
    {},
    { AUTH: 'proxy', PUBLIC_ORIGIN: front.origin, PROXY_PEERS: '127.0.0.1', PROXY_SECRET: secret, ...ROLES },
  );
  front.target = stage.url;
  const signedIn = {
    'x-parley-proxy-secret': secret,
    'x-forwarded-email': emailOf('viewer'),
    'x-forwarded-groups': 'parley-viewers',
  };
  front.headers = signedIn;
  const me = await newBrowser(browser, front.origin);
  const page = await me.newPage();
  await page.goto('/settings');
  await expect(page.getByText('Viewer: reads and changes nothing')).toBeVisible();
  await expect(page.getByText('The sign-in in front of Parley cannot be ended here.')).toBeVisible();

  front.headers = null;
  await page.getByRole('button', { name: 'Check the connection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog).toBeVisible();
  front.headers = signedIn;
  const tab = me.context.waitForEvent('page');
  await dialog.getByRole('link', { name: `Sign in as ${emailOf('viewer')}` }).click();
  await (await tab).waitForEvent('close');
  await expect(page.getByText('Alli accepts the key')).toBeVisible();

  // Whoever comes past the proxy is nobody, whatever they say.
  const past = await me.context.request.get(`${stage.url}/api/session`, {
    headers: { 'x-requested-by': 'parley', 'x-forwarded-email': emailOf('admin') },
  });
  expect(past.status()).toBe(403);
  expect(await me.close()).toEqual([]);
  await stage.close();
  await front.close();
});

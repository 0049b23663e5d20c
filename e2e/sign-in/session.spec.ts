import { expect, expectAccessible, test } from '../support/test.ts';
import {
  emailOf,
  endSession,
  newBrowser,
  signInAs,
  startSignedInStage,
  type SignedInStage,
} from './signed-in-stage.ts';

let stage: SignedInStage;
test.beforeAll(async () => {
  stage = await startSignedInStage();
});
test.afterAll(() => stage.close());

test('signing in, an ended session with text typed and a write on its way, and signing out everywhere', async ({
  browser,
}) => {
  const { control: alli } = stage.sandbox;
  alli.reset();
  const me = await newBrowser(browser, stage.url);
  const page = await me.newPage();

  // The first visit leads to the provider and back to what was asked for.
  await page.goto('/conversations?order=LAST_CHAT_TIME_ASC');
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await expect(dialog.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('link', { name: 'Sign in' }).click();
  await signInAs(page, 'agent');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('?order=LAST_CHAT_TIME_ASC');
  await page.getByRole('button', { name: 'Signed in as 한지원' }).click();
  await expect(page.getByText('Agent: reads and changes')).toBeVisible();
  await expect(page.getByText(emailOf('agent'))).toBeVisible();
  await expectAccessible(page);

  // The session ends while a title is typed; saving it waits for the sign-in.
  const conversation = alli
    .conversations()
    .find(({ id }) => alli.conversation(id)?.chats.some(({ sender }) => sender === 'BOT'));
  await page.goto(`/conversations/${encodeURIComponent(conversation?.id ?? '')}`);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Typed before the session ended');
  await endSession(me.context);
  await page.keyboard.press('Enter');
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(again.getByText('1 change waits.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const other = me.context.waitForEvent('page');
  await again.getByRole('link', { name: 'Sign in as 한지원' }).click();
  // Still known to the provider: that tab is done, and gone, by itself.
  await (await other).waitForEvent('close');
  await expect(again).toBeHidden();
  await expect(page.getByText('1 change that waited is sent now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Typed before the session ended' })).toBeVisible();
  expect(alli.conversation(conversation?.id ?? '')?.title).toBe('Typed before the session ended');

  // Text that is only typed stays, over a reload too, and is named before it would be lost.
  await page.getByRole('button', { name: 'Suggest a better answer' }).first().click();
  await page.getByRole('textbox', { name: 'A better answer' }).fill('Ten working days.');
  await endSession(me.context);
  await page.reload();
  await page.getByRole('dialog', { name: 'Sign in' }).getByRole('link', { name: 'Sign in' }).click();
  await expect(page.getByRole('textbox', { name: 'A better answer' })).toHaveValue('Ten working days.');

  const tab = await me.newPage();
  await tab.goto('/analytics');
  await expect(tab.getByRole('group', { name: 'Date range' })).toBeVisible();
  await page.getByRole('button', { name: 'Signed in as 한지원' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const lose = page.getByRole('alertdialog');
  await expect(lose.getByText('1 text that you typed')).toBeVisible();
  await lose.getByRole('button', { name: 'Sign out' }).click();
  // The provider asks too, and ends its own session.
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expect(tab.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible();
  expect(await me.close()).toEqual([]);
});

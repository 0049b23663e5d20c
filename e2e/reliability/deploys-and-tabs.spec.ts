import { expect, test } from '../support/test.ts';

test('when the code of a page is gone, all is loaded anew once, and then it says what to do', async ({
  page,
}) => {
  await page.route('**/assets/analytics-page-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await page.getByRole('link', { name: 'Analytics' }).click();
  await expect.poll(() => loads).toBe(2);
  await expect(page.getByRole('heading', { name: 'Parley has a new version' })).toBeVisible();
  expect(loads).toBe(2);
  await page.unroute('**/assets/analytics-page-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('group', { name: 'Date range' })).toBeVisible();
});

test('a title that is changed in one tab changes in the list of another', async ({ page, alli }) => {
  const conversation = alli.conversations().at(-1);
  if (conversation === undefined) throw new Error('no conversation');
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(`/conversations/${encodeURIComponent(conversation.id)}`);
  await other.getByRole('button', { name: 'Rename' }).click();
  await other.getByRole('textbox', { name: 'Title' }).fill('Said in the other tab');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Said in the other tab' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Said in the other tab' })).toBeVisible();
});

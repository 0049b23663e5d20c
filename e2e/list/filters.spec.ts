import type { SandboxControl } from '../../server/sandbox/control.ts';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { NOW } from '../support/stage.ts';
import { expect, test } from '../support/test.ts';

/** Each filter, as the person sets it and as it reaches Alli. */

const lastList = (alli: SandboxControl) =>
  alli.calls
    .of('listConversations')
    .filter((call) => !call.search.includes('backgroundRunning=true'))
    .at(-1);
/** What this parameter was, in every call that had it. */
const asked = (alli: SandboxControl, parameter: string) =>
  alli.calls.of('listConversations').flatMap((call) => call.query[parameter] ?? []);
const rows = (page: import('@playwright/test').Page) =>
  page.getByRole('grid').getByTestId('conversation-row');

test.beforeEach(async ({ page }) => {
  await page.goto('/conversations');
  await expect(rows(page).first()).toBeVisible();
});

test('searches for a text, once the typing pauses', async ({ page, alli }) => {
  const search = page.getByRole('searchbox', { name: 'Search conversations' });
  // The page's own clock stands still between the letters: how fast this machine types is not the question.
  await page.clock.pauseAt(NOW + 60_000);
  for (const letter of 'refund') {
    await search.press(letter);
    await page.clock.runFor(200);
  }
  await expect(search).toHaveValue('refund');
  expect(asked(alli, 'searchTerm')).toEqual([]);
  await page.clock.runFor(100);
  await page.clock.resume();
  await expect(page).toHaveURL(/searchTerm=refund/);
  await expect(rows(page).first()).toContainText(/refund/i);
  expect(asked(alli, 'searchTerm')).toEqual(['refund']);
});

test('filters by app, chosen by name from the directory', async ({ page, alli }) => {
  await page.getByRole('combobox', { name: 'App' }).click();
  await page.getByRole('option', { name: 'Help Center' }).click();
  const id = sandboxDirectory().apps.find((app) => app.name === 'Help Center')?.id ?? '';
  await expect.poll(() => lastList(alli)?.query['llmAppId']).toBe(id);
  await expect(page.getByRole('combobox', { name: 'App' })).toContainText('Help Center');
  await expect(page).toHaveURL(new RegExp(`llmAppId=${encodeURIComponent(id)}`));
  await page.getByRole('button', { name: 'Clear App' }).click();
  await expect(page).toHaveURL('/conversations');
});

test('filters by an app id that was typed', async ({ page, alli }) => {
  await page.getByRole('combobox', { name: 'App' }).click();
  await page.getByRole('combobox', { name: 'Find by name, or type an id' }).fill('TExNQXBwOnVua25vd24=');
  await page.getByRole('option', { name: /Use the id/ }).click();
  // Nothing matches, so that more is asked for at once: what the list would be without it.
  await expect.poll(() => asked(alli, 'llmAppId')).toEqual(['TExNQXBwOnVua25vd24=']);
  await expect(page.getByRole('heading', { name: 'No conversation matches' })).toBeVisible();
});

test('filters by category', async ({ page, alli }) => {
  await page.getByRole('combobox', { name: 'Category' }).click();
  await page.getByRole('option', { name: '환불' }).click();
  const id = sandboxDirectory().categories.find((category) => category.name === '환불')?.id;
  await expect.poll(() => lastList(alli)?.query['categoryId']).toBe(id);
});

test('filters by user ids, typed with commas, and by users seen in rows', async ({ page, alli }) => {
  const [first, second] = alli.conversations().flatMap((c) => (c.user === null ? [] : [c.user.userId]));
  await page.getByRole('textbox', { name: 'User IDs' }).fill(`${first}, ${second}`);
  await page.getByRole('textbox', { name: 'User IDs' }).press('Enter');
  const wanted = [...new Set([first, second])];
  await expect.poll(() => lastList(alli)?.query['userIds']).toEqual(wanted);
  expect(lastList(alli)?.search).toContain(
    wanted.map((id) => `userIds=${encodeURIComponent(id ?? '')}`).join('&'),
  );
});

test('filters by both times, in milliseconds, as the reader’s own clock shows them', async ({
  page,
  alli,
}) => {
  const last = page.getByRole('group', { name: 'Last chat' });
  await last.getByLabel('From').fill('2026-11-16T00:00');
  await last.getByLabel('To').fill('2026-11-20T12:30');
  const first = page.getByRole('group', { name: 'First chat' });
  await first.getByLabel('From').fill('2026-11-15T08:00');
  await first.getByLabel('To').fill('2026-11-20T00:00');
  // Seoul is nine hours ahead of UTC.
  await expect
    .poll(() => lastList(alli)?.query)
    .toMatchObject({
      startedAt: Date.UTC(2026, 10, 15, 15, 0),
      endAt: Date.UTC(2026, 10, 20, 3, 30),
      firstChatStartedAt: Date.UTC(2026, 10, 14, 23, 0),
      firstChatEndAt: Date.UTC(2026, 10, 19, 15, 0),
    });
  await expect(page).toHaveURL(/startedAt=2026-11-15T15%3A00Z/);
  await page.getByRole('button', { name: 'Clear Last chat' }).click();
  await expect.poll(() => lastList(alli)?.query['startedAt']).toBeUndefined();
});

test('filters by active only and by background', async ({ page, alli }) => {
  await page.getByRole('switch', { name: 'Active only' }).click();
  await expect.poll(() => lastList(alli)?.query['activeOnly']).toBe(true);
  await page.getByRole('combobox', { name: 'Background' }).click();
  await page.getByRole('option', { name: 'Not running' }).click();
  await expect.poll(() => lastList(alli)?.query['backgroundRunning']).toBe(false);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/conversations');
});

test('orders by each of the four orders, in the control and on the headers', async ({ page, alli }) => {
  for (const [name, order] of [
    ['Last chat, oldest', 'LAST_CHAT_TIME_ASC'],
    ['First chat, newest', 'FIRST_CHAT_TIME_DESC'],
    ['First chat, oldest', 'FIRST_CHAT_TIME_ASC'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name }).click();
    await expect.poll(() => lastList(alli)?.query['order']).toBe(order);
  }
  const header = page.getByRole('columnheader', { name: 'First chat' });
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/order=FIRST_CHAT_TIME_DESC/);
  await page.getByRole('columnheader', { name: 'Last chat' }).getByRole('button').click();
  await expect(page).toHaveURL('/conversations');
});

test('shows a variable as a column', async ({ page, alli }) => {
  await page.getByRole('combobox', { name: 'Variables' }).click();
  await page.getByRole('combobox', { name: 'Type a name' }).fill('plan');
  await page.getByRole('option', { name: /plan/ }).click();
  await expect.poll(() => lastList(alli)?.query['variables']).toEqual(['plan']);
  await expect(page.getByRole('columnheader', { name: 'plan' })).toBeVisible();
});

test('a time filter is sent in seconds where Alli gives seconds', async ({ page, alli }) => {
  const inSeconds = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
      (key === 'createdAt' || key === 'lastChatTime') && typeof inner === 'number'
        ? Math.round(inner / 1000)
        : inner,
    );
  alli.fault({ kind: 'mutate', operation: 'listConversations', change: inSeconds });
  await page.goto('/conversations?startedAt=2026-11-16T00:00Z');
  await expect.poll(() => lastList(alli)?.query['startedAt']).toBe(Date.UTC(2026, 10, 16) / 1000);
});

import { errorAnswers } from '../../server/sandbox/error-answers.ts';
import { scrollTo } from '../support/scroll.ts';
import { copiedText } from '../support/copied-text.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

/** Everything that can stand in place of rows: each with its cause and what to do about it. */

const list = { operation: 'listConversations' } as const;

test('while nothing has come, skeletons of the rows stand there', async ({ page, alli }) => {
  alli.fault({ kind: 'stall', ...list });
  await page.goto('/conversations');
  await expect(page.getByRole('status').filter({ hasText: 'Loading conversations' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Title' })).toBeVisible();
  await expectAccessible(page);
});

const failures = [
  {
    name: 'the key is refused',
    fault: { kind: 'answer', answer: errorAnswers.invalidToken() },
    title: 'Alli refuses the key',
    code: '401 INVALID_TOKEN 1013',
  },
  {
    name: 'the key is refused, in the documented form',
    fault: { kind: 'status', status: 400, body: { type: 'error', code: 7001, message: 'invalid key' } },
    title: 'Alli refuses the key',
    code: '400 7001',
  },
  {
    name: 'payment is asked for',
    fault: { kind: 'status', status: 400, body: { type: 'error', code: 7004, message: 'payment' } },
    title: 'Alli asks for payment',
    code: '7004',
  },
  {
    name: 'the parameters are refused',
    fault: { kind: 'status', status: 400, body: { type: 'error', code: 7003, message: 'bad parameter' } },
    title: 'Alli does not accept the request',
    code: '7003',
  },
  {
    name: 'the body is called undeserializable',
    fault: {
      kind: 'status',
      status: 400,
      body: { result: [], errors: 'content must be JSON deserializable!' },
    },
    title: 'Alli does not accept the request',
    code: '400',
  },
  {
    name: 'the method is called wrong, in HTML',
    fault: { kind: 'status', status: 405, body: '<h1>Method Not Allowed</h1>' },
    title: 'Alli does not accept the request',
    code: '405',
  },
  {
    name: 'Alli fails inside',
    fault: { kind: 'status', status: 500, body: { errors: 'internal error. please contact support' } },
    title: 'Alli failed',
    code: '500',
  },
  {
    name: 'the connection to Alli breaks',
    fault: { kind: 'drop' },
    title: 'Alli cannot be reached',
    code: '502',
  },
  {
    name: 'the answer has another shape',
    fault: { kind: 'garbage', as: 'wrongShape' },
    title: 'An answer that makes no sense',
    code: 'conversations',
  },
  {
    name: 'the answer is cut off',
    fault: { kind: 'garbage', as: 'truncated' },
    title: 'An answer that makes no sense',
    code: 'answer',
  },
] as const;

test('says what is wrong, by its cause', async ({ page, alli }) => {
  for (const { name, fault, title, code } of failures)
    await test.step(name, async () => {
      const heal = alli.fault({ ...fault, ...list });
      await page.goto('/conversations');
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(code);
      heal();
    });
  await expectAccessible(page);
});

test('a failure can be tried again, and the rows come', async ({ page, alli }) => {
  const heal = alli.fault({ kind: 'drop', ...list });
  await page.goto('/conversations');
  await expect(page.getByRole('heading', { name: 'Alli cannot be reached' })).toBeVisible();
  heal();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
});

test('a pause that Alli asks for is counted down, and ends by itself', async ({ page, alli }) => {
  await page.clock.install();
  const heal = alli.fault({ kind: 'status', status: 429, headers: { 'retry-after': '18' }, ...list });
  await page.goto('/conversations');
  await expect(page.getByRole('heading', { name: 'Too many requests' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/in 1[78] s/);
  heal();
  await page.clock.fastForward('00:19');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
});

test('a pause can be cut short', async ({ page, alli }) => {
  const heal = alli.fault({ kind: 'status', status: 429, headers: { 'retry-after': '300' }, ...list });
  await page.goto('/conversations');
  await expect(page.getByRole('heading', { name: 'Too many requests' })).toBeVisible();
  heal();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
});

test('the gateway itself cannot be reached', async ({ page }) => {
  await page.route('**/webapi/**', (route) => route.abort('connectionrefused'));
  await page.goto('/conversations');
  await expect(page.getByRole('heading', { name: 'Parley cannot be reached' })).toBeVisible();
});

test('no network', async ({ page, context }) => {
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('refund');
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
});

test('nothing matches: names the filter that excludes most, and takes it away', async ({ page, alli }) => {
  const open = alli.conversations().filter((conversation) => !conversation.isEnd).length;
  expect(open).toBeGreaterThan(50);
  await page.goto('/conversations?activeOnly=true&searchTerm=zzzz-nothing');
  await expect(page.getByRole('heading', { name: 'No conversation matches' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    '“Search: zzzz-nothing” excludes most: without it there are 50 conversations or more.',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Without “Search: zzzz-nothing”' }).click();
  await expect(page).toHaveURL('/conversations?activeOnly=true');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
});

test('a row that breaks the contract is grey, names its id, and blanks nothing', async ({ page, alli }) => {
  const broken = alli.conversations().at(-2)?.id ?? '';
  alli.fault({
    kind: 'mutate',
    ...list,
    change: (answer) => {
      const page = answer as { conversations: { id: string }[] };
      return {
        ...page,
        conversations: page.conversations.map((row) => (row.id === broken ? { ...row, title: 42 } : row)),
      };
    },
  });
  await page.goto('/conversations');
  const row = page.getByRole('row').filter({ hasText: 'This row could not be read' });
  await expect(row).toContainText(broken);
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '1 unreadable' })).toBeVisible();
  await row.getByRole('button', { name: 'Copy row' }).click();
  await expect(row.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await copiedText(page)).toContain(broken);
  await expectAccessible(page);
});

test('the next page does not come: what is loaded stays, and it can be tried again', async ({
  page,
  alli,
}) => {
  await page.goto('/conversations');
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  const heal = alli.fault({ kind: 'status', status: 400, body: { errors: 'no' }, ...list });
  await page.getByTestId('conversation-scroller').evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
  await expect(page.getByRole('alert')).toContainText(
    'The next page did not come: Alli does not accept the request',
  );
  heal();
  await page.getByRole('button', { name: 'Try again' }).click();
  await scrollTo(page, 60);
});

test('an address that leads nowhere', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  await page.getByRole('link', { name: 'To the conversations' }).click();
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
});

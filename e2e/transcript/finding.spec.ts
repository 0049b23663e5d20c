import { expect, test } from '../support/test.ts';
import {
  longestConversation,
  madeConversation,
  message,
  messages,
  openConversation,
} from './made-conversation.ts';

test('finds words in all pages, says how far it got, and steps through the hits', async ({ page, alli }) => {
  const { id, chatCount } = longestConversation(alli);
  const needle = 'xylophone';
  const first = alli.addChat(id, { sender: 'USER', message: `the ${needle} one` });
  const wanted = alli.chats(id)[40];
  alli.fault({
    kind: 'mutate',
    operation: 'listChats',
    when: (call) => call.query['pageNo'] === 1,
    change: (answer) =>
      JSON.parse(
        JSON.stringify(answer).replace(JSON.stringify(wanted?.message), JSON.stringify('Old XYLOPHONE')),
      ) as unknown,
  });
  await openConversation(page, id);
  const find = page.getByRole('searchbox', { name: 'Find in transcript' });
  await find.fill(needle);
  await expect(
    page.getByText(
      `searched ${(chatCount + 1).toLocaleString('en')} of ${(chatCount + 1).toLocaleString('en')}`,
    ),
  ).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('2 hits')).toBeVisible();
  await find.press('Enter');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await expect(message(page, first)).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Previous hit' }).click();
  await expect(page.getByText('1 of 2')).toBeVisible();
  await expect(message(page, wanted?.id ?? '')).toBeInViewport();
  // Never more than four pages in flight, and each page once.
  const asked = alli.calls.of('listChats').map((call) => call.query['pageNo']);
  expect(asked).toEqual([...new Set(asked)]);
});

test('steps to the next answer that is rated badly, and to the next without a citation', async ({
  page,
  alli,
}) => {
  const cited = [{ clueId: 'c', title: 'A' }];
  const { id, chats } = madeConversation(alli, 'Steps', [
    { message: 'good one', citations: cited },
    { message: 'bad one', citations: cited, rating: false },
    { message: 'uncited' },
    { message: 'bad for the agent', citations: cited, agentRating: false },
  ]);
  await openConversation(page, id);
  const [, bad = '', uncited = '', agentBad = ''] = chats;
  const next = page.getByRole('button', { name: 'Next rated badly' });
  const marked = messages(page).and(page.locator('[aria-current]'));
  await next.click();
  const order = [await marked.getAttribute('data-chat-id')];
  await next.click();
  await expect(marked).not.toHaveAttribute('data-chat-id', order[0] ?? '');
  order.push(await marked.getAttribute('data-chat-id'));
  expect(new Set(order)).toEqual(new Set([bad, agentBad]));
  await page.getByRole('button', { name: 'Next without citation' }).click();
  await expect(message(page, uncited)).toHaveAttribute('aria-current', 'true');
});

test('where there is none, it says so', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Fine', [{ message: 'ok', citations: [{ clueId: 'c' }] }]);
  await openConversation(page, id);
  await page.getByRole('button', { name: 'Next rated badly' }).click();
  await expect(page.getByText('No answer here is rated badly.')).toBeVisible();
});

import { expect, test } from '../support/test.ts';
import { madeConversation, message, openConversation } from './made-conversation.ts';

test('good, bad and clear reach Alli, and what is shown is what was read back', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Rated', [{ message: 'an answer' }]);
  const [chat = ''] = chats;
  await openConversation(page, id);
  const one = message(page, chat);
  await one.getByRole('button', { name: 'Good answer' }).click();
  await expect(one.getByRole('button', { name: 'Good answer' })).toHaveAttribute('aria-pressed', 'true');
  await expect(one.getByText('Agent: good')).toBeVisible();
  expect(alli.chat(id, chat)?.agentRating).toBe(true);
  await one.getByRole('button', { name: 'Bad answer' }).click();
  await expect(one.getByText('Agent: bad')).toBeVisible();
  await one.getByRole('button', { name: 'Clear rating' }).click();
  await expect(one.getByText(/Agent: /)).toBeHidden();
  expect(alli.calls.of('postFeedback').map((call) => call.body)).toEqual([
    { rating: true },
    { rating: false },
    { rating: null },
  ]);
});

test('a bad answer takes reasons and a better answer, whose draft survives a reload, another page and an expired session', async ({
  page,
  alli,
}) => {
  const { id, chats } = madeConversation(alli, 'Draft', [{ message: 'wrong' }]);
  const [chat = ''] = chats;
  await openConversation(page, id);
  const one = message(page, chat);
  await one.getByRole('button', { name: 'Bad answer' }).click();
  await one.getByRole('button', { name: 'Inaccurate' }).click();
  await one.getByRole('textbox', { name: 'A better answer' }).fill('카드는 10일까지 걸립니다');
  await page.reload();
  await expect(one.getByRole('textbox', { name: 'A better answer' })).toHaveValue('카드는 10일까지 걸립니다');
  await expect(one.getByRole('button', { name: 'Inaccurate' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.goBack();
  await expect(one.getByRole('textbox', { name: 'A better answer' })).toHaveValue('카드는 10일까지 걸립니다');

  const expired = alli.fault({
    kind: 'status',
    operation: 'postFeedback',
    status: 401,
    body: { error: { value: 1013, name: 'INVALID_TOKEN' } },
  });
  await one.getByRole('button', { name: 'Send' }).click();
  await expect(one.getByRole('alert')).toContainText('Not saved, and taken back here: Alli refuses the key');
  await expect(one.getByRole('textbox', { name: 'A better answer' })).toHaveValue('카드는 10일까지 걸립니다');
  expired();
  await one.getByRole('button', { name: 'Send' }).click();
  await expect(one.getByText('Sent. Alli keeps it, and never shows it again.')).toBeVisible();
  expect(alli.chat(id, chat)?.feedback).toEqual({
    rating: false,
    feedbackSelection: ['inaccurate'],
    suggestedAnswer: '카드는 10일까지 걸립니다',
  });
  await page.reload();
  await expect(one).toBeVisible();
  await expect(one.getByRole('textbox')).toBeHidden();
});

test('a refused rating is shown at once and then taken back, with the cause', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Refused', [{ message: 'an answer' }]);
  await openConversation(page, id);
  const one = message(page, chats[0] ?? '');
  alli.fault({ kind: 'status', operation: 'postFeedback', status: 403, body: { code: 7000 }, delayMs: 600 });
  const good = one.getByRole('button', { name: 'Good answer' });
  await good.click();
  await expect(good).toHaveAttribute('aria-pressed', 'true', { timeout: 500 });
  await expect(one.getByRole('alert')).toContainText('Alli does not allow this');
  await expect(good).toHaveAttribute('aria-pressed', 'false');
  expect(alli.calls.of('postFeedback')).toHaveLength(1);
});

test('after a dropped answer what can be read decides, and nothing is sent twice', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Dropped', [{ message: 'done' }, { message: 'not done' }]);
  const [done = '', notDone = ''] = chats;
  await openConversation(page, id);
  alli.fault({ kind: 'applyThenDrop', operation: 'postFeedback', times: 1 });
  await message(page, done).getByRole('button', { name: 'Good answer' }).click();
  await expect(message(page, done).getByText('Agent: good')).toBeVisible();
  expect(alli.calls.of('postFeedback')).toHaveLength(1);

  alli.fault({ kind: 'drop', operation: 'postFeedback', times: 1 });
  await message(page, notDone).getByRole('button', { name: 'Good answer' }).click();
  await expect(message(page, notDone)).toContainText('Apply again?');
  expect(alli.calls.of('postFeedback')).toHaveLength(2);
  await message(page, notDone).getByRole('button', { name: 'Apply again' }).click();
  await expect(message(page, notDone).getByText('Agent: good')).toBeVisible();
});

test('429 is honoured: sent again after the pause that Alli asks for', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Paused', [{ message: 'an answer' }]);
  await openConversation(page, id);
  alli.fault({
    kind: 'status',
    operation: 'postFeedback',
    status: 429,
    headers: { 'retry-after': '1' },
    times: 1,
  });
  const began = Date.now();
  await message(page, chats[0] ?? '')
    .getByRole('button', { name: 'Good answer' })
    .click();
  await expect.poll(() => alli.calls.of('postFeedback').length).toBe(2);
  expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
  await expect(message(page, chats[0] ?? '').getByText('Agent: good')).toBeVisible();
});

test('the two ratings are never mixed', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Both', [
    { message: 'an answer', rating: false, agentRating: true },
  ]);
  await openConversation(page, id);
  const one = message(page, chats[0] ?? '');
  await expect(one.getByText('End user: bad')).toBeVisible();
  await expect(one.getByText('Agent: good')).toBeVisible();
  await expect(one.getByRole('button', { name: 'Bad answer' })).toHaveAttribute('aria-pressed', 'false');
});

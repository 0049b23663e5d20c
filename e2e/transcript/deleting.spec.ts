import { expect, test } from '../support/test.ts';
import { madeConversation, message, openConversation } from './made-conversation.ts';

test('a message is named before it is deleted, held back for Undo, and then gone', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Delete', [{ message: 'keep me' }, { message: 'delete me' }]);
  const [, chat = ''] = chats;
  await openConversation(page, id);
  const one = message(page, chat);
  const ask = async () => {
    await one.hover();
    await one.getByRole('button', { name: 'Delete message' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Delete this message?' });
    await expect(dialog).toContainText('delete me');
    await dialog.getByRole('button', { name: 'Delete message' }).click();
    await expect(one).toBeHidden();
  };
  await ask();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(one).toBeVisible();
  expect(alli.calls.of('deleteChat')).toHaveLength(0);

  await ask();
  await expect.poll(() => alli.chat(id, chat), { timeout: 15_000 }).toBeNull();
  await expect(one).toBeHidden();
  await expect(message(page, chats[0] ?? '')).toBeVisible();
});

test('a refused deletion brings the message back, with the cause', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Refused', [{ message: 'stays' }]);
  const one = message(page, chats[0] ?? '');
  await openConversation(page, id);
  alli.fault({ kind: 'status', operation: 'deleteChat', status: 403, body: {} });
  await one.hover();
  await one.getByRole('button', { name: 'Delete message' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete message' }).click();
  await expect(page.getByText('The message was not deleted: Alli does not allow this')).toBeVisible({
    timeout: 15_000,
  });
  await expect(one).toBeVisible();
});

test('a deletion whose answer was lost is repeated once, and a 404 then says that it is done', async ({
  page,
  alli,
}) => {
  const { id, chats } = madeConversation(alli, 'Lost', [{ message: 'first' }, { message: 'goes' }]);
  const [, chat = ''] = chats;
  await openConversation(page, id);
  alli.fault({ kind: 'applyThenDrop', operation: 'deleteChat', times: 1 });
  await message(page, chat).hover();
  await message(page, chat).getByRole('button', { name: 'Delete message' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete message' }).click();
  await expect.poll(() => alli.calls.of('deleteChat').length, { timeout: 15_000 }).toBe(2);
  await expect(message(page, chat)).toBeHidden();
  await expect(page.getByText(/was not deleted|Apply again/)).toBeHidden();
});

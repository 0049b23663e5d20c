import { expect, expectAccessible, test } from '../support/test.ts';
import { madeConversation, message, openConversation } from './made-conversation.ts';

const terms = {
  clueId: 'c1',
  source: 'DOCUMENT',
  title: 'Payment times',
  knowledgeBaseId: 'S0I6MQ==',
  pageNo: 7,
  url: 'https://help.example.com/p',
  text: 'Cards take 3 to 5 days.',
};
const page2 = { clueId: 'c2', source: 'WEB', title: 'Returns', url: 'javascript:alert(1)' };
const bare = { clueId: 'c3' };

test('a citation opens beside its answer with all that Alli gives, and says what it leaves out', async ({
  page,
  alli,
}) => {
  const { id, chats } = madeConversation(alli, 'Cited', [
    { message: '## First\n\n**An answer** of [the terms](https://a.example/terms)', citations: [terms] },
    { sender: 'USER', message: 'and then?' },
    { message: 'second answer', citations: [terms, page2, bare] },
  ]);
  await openConversation(page, id);
  const [first = '', , second = ''] = chats;
  await message(page, second).getByRole('button', { name: 'Citation 1: Payment times' }).click();
  const inspector = page.getByRole('complementary', { name: 'Citation' });
  await expect(inspector.getByRole('heading', { name: 'Payment times' })).toBeVisible();
  await expect(inspector).toContainText('Cards take 3 to 5 days.');
  await expect(inspector).toContainText('Document');
  await expect(inspector.getByRole('link', { name: 'help.example.com' })).toHaveAttribute('href', terms.url);
  await expect(inspector).toContainText('S0I6MQ==');
  await expectAccessible(page);

  await inspector.getByRole('button', { name: 'Next citation' }).click();
  await expect(inspector.getByRole('heading', { name: 'Returns' })).toBeVisible();
  await expect(inspector.getByRole('link')).toHaveCount(0);
  await inspector.getByRole('button', { name: 'Next citation' }).click();
  // Title, passage, kind, page, link and knowledge base.
  await expect(inspector.getByText('not given')).toHaveCount(6);

  await message(page, second).getByRole('button', { name: 'Citation 1: Payment times' }).click();
  await inspector.getByRole('button', { name: /^First An answer of the terms/ }).click();
  await expect(message(page, first)).toHaveAttribute('aria-current', 'true');
  await inspector.getByRole('button', { name: 'Close' }).click();
  await expect(inspector).toBeHidden();
});

test('the keyboard steps through citations and answers', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Keys', [
    { message: 'one', citations: [terms, page2] },
    { sender: 'USER', message: 'hm' },
    { message: 'two', citations: [bare] },
  ]);
  await openConversation(page, id);
  const inspector = page.getByRole('complementary', { name: 'Citation' });
  await message(page, chats[0] ?? '')
    .getByRole('button', { name: 'Citation 1: Payment times' })
    .click();
  await page.keyboard.press('c');
  await expect(inspector.getByRole('heading', { name: 'Returns' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(
    message(page, chats[2] ?? '').getByRole('button', { name: 'Citation 1: untitled' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+C');
  await expect(inspector.getByRole('heading', { name: 'Returns' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector).toBeHidden();
  await page.keyboard.press('a');
  await expect(message(page, chats[2] ?? '')).toBeFocused();
  await page.keyboard.press('Shift+A');
  await expect(message(page, chats[0] ?? '')).toHaveAttribute('aria-current', 'true');
});

import { copiedText } from '../support/copied-text.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import {
  conversationUrl,
  longestConversation,
  madeConversation,
  message,
  messages,
  openConversation,
} from './made-conversation.ts';

const scroller = 'section[aria-label="Transcript"]';

test('a conversation of thousands opens at its newest message, with its last page and no other', async ({
  page,
  alli,
}) => {
  const { id, chatCount } = longestConversation(alli);
  expect(chatCount).toBeGreaterThan(2000);
  const newest = alli.chats(id).at(-1)?.id ?? '';
  await openConversation(page, id);
  await expect(message(page, newest)).toBeInViewport();
  const last = Math.ceil(chatCount / 100);
  const asked = () => alli.calls.of('listChats').map((call) => Number(call.query['pageNo']));
  await expect.poll(() => asked()[0]).toBe(last);
  // Where the last page is short, the one before it comes ahead of the reader.
  expect(asked().filter((pageNo) => pageNo < last - 1)).toEqual([]);
  expect(await page.locator('*').count()).toBeLessThan(2000);
});

test('20,000 messages open at the newest, and lead to the first by one key', async ({ page, alli }) => {
  const { id } = longestConversation(alli);
  const total = 20_000;
  const [one] = alli.chats(id);
  alli.fault({
    kind: 'mutate',
    operation: 'getConversation',
    change: (answer) => ({ ...(answer as object), chatCount: total, chats: [] }),
  });
  await page.route('**/chats?*', (route) => {
    const pageNo = Number(new URL(route.request().url()).searchParams.get('pageNo'));
    const chats = Array.from({ length: 100 }, (_, at) => {
      const number = (pageNo - 1) * 100 + at + 1;
      return { ...one, id: `Q2hhdDo${String(number)}`, message: `message ${String(number)}` };
    });
    return route.fulfill({ json: { chats, pageNo, totalCount: total } });
  });
  await page.goto(conversationUrl(id));
  await expect(page.getByText('message 20000', { exact: true })).toBeInViewport();
  expect(await page.locator('*').count()).toBeLessThan(2000);
  await page.locator(scroller).press('Home');
  await expect(page.getByText('message 1', { exact: true })).toBeInViewport();
});

test('earlier pages load upward, and what is read does not move meanwhile', async ({ page, alli }) => {
  const { id, chatCount } = longestConversation(alli);
  await openConversation(page, id);
  await page.locator(scroller).hover();
  const all = alli.chats(id).map((chat) => chat.id);
  let jumps = 0;
  for (let turn = 0; turn < 30; turn++) {
    const before = await page.evaluate(topMessage, scroller);
    await page.mouse.wheel(0, -1400);
    await page.evaluate(twoFrames);
    const after = await page.evaluate(topMessage, scroller);
    // Upward means older: a jump would show a newer message than before.
    if (before && after && all.indexOf(after) > all.indexOf(before)) jumps += 1;
  }
  expect(jumps).toBe(0);
  const asked = alli.calls.of('listChats').map((call) => Number(call.query['pageNo']));
  expect(asked.length).toBeGreaterThan(1);
  // Each once, and one after the other from the end.
  expect(asked).toEqual([...new Set(asked)]);
  expect(Math.min(...asked)).toBeGreaterThan(Math.ceil(chatCount / 100) - 8);
});

test('a link to an old message finds its page, marks it, and copies as the same link', async ({
  page,
  alli,
}) => {
  const { id } = longestConversation(alli);
  const old = alli.chats(id)[130]?.id ?? '';
  await openConversation(page, id, old);
  await expect(message(page, old)).toBeInViewport();
  await expect(message(page, old)).toHaveAttribute('aria-current', 'true');
  await message(page, old).hover();
  await message(page, old).getByRole('button', { name: 'Copy link' }).click();
  await expect(message(page, old).getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await copiedText(page);
  expect(new URL(copied).pathname + new URL(copied).search).toBe(
    new URL(conversationUrl(id, old), copied).pathname + new URL(conversationUrl(id, old), copied).search,
  );
});

test('a link to a message that is gone says so', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Gone', [{ message: 'still here' }]);
  await openConversation(page, id, 'Q2hhdDowMDAw');
  await expect(page.getByText('The message of this link is not in the conversation')).toBeVisible();
});

test('Markdown, Draft.js and plain text are read as what they are, and HTML stays text', async ({
  page,
  alli,
}) => {
  const draft = JSON.stringify({
    blocks: [
      { text: 'Steps', type: 'header-two', inlineStyleRanges: [], entityRanges: [] },
      { text: 'first', type: 'ordered-list-item', inlineStyleRanges: [], entityRanges: [] },
      {
        text: '😀 see help',
        type: 'unstyled',
        inlineStyleRanges: [{ offset: 2, length: 3, style: 'BOLD' }],
        entityRanges: [{ offset: 6, length: 4, key: 0 }],
      },
    ],
    entityMap: { '0': { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://help.example.com/a' } } },
  });
  const table =
    '| a | b |\n| - | - |\n| 1 | 2 |\n\n- [x] done\n\n```bash\nls -la\n```\n\n![logo](https://images.example.com/x.png) <b>not bold</b>';
  const { id, chats } = madeConversation(alli, 'Forms', [
    { message: table },
    { message: draft },
    { sender: 'USER', message: '*not* emphasis <i>x</i>\nsecond line https://a.example/x.' },
    { sender: 'SYSTEM', message: 'moved to another queue' },
  ]);
  await openConversation(page, id);
  const [markdown = '', steps = '', plain = '', other = ''] = chats;
  await expect(message(page, markdown).getByRole('cell', { name: '2' })).toBeVisible();
  await expect(message(page, markdown).getByRole('img', { name: 'Done' })).toBeVisible();
  await expect(message(page, markdown).locator('pre')).toHaveText('ls -la');
  await message(page, markdown).getByRole('button', { name: 'Copy code' }).click();
  await expect(message(page, markdown).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await copiedText(page)).toBe('ls -la');
  await expect(message(page, markdown).getByText('<b>not bold</b>')).toBeVisible();
  const image = message(page, markdown).getByRole('link', { name: 'logo (image at images.example.com)' });
  await expect(image).toHaveAttribute('rel', /noopener noreferrer/);
  await expect(message(page, steps).locator('ol > li')).toHaveText('first');
  await expect(message(page, steps).locator('strong')).toHaveText('see');
  await expect(message(page, steps).getByRole('link', { name: 'help' })).toHaveAttribute(
    'href',
    'https://help.example.com/a',
  );
  await expect(message(page, plain)).toContainText('*not* emphasis <i>x</i>');
  await expect(message(page, plain).getByRole('link')).toHaveAttribute('href', 'https://a.example/x');
  await expect(message(page, other)).toContainText('SYSTEM');
  await expectAccessible(page);
});

test('raw JSON and what a question was put to can be read', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Source', [
    {
      sender: 'USER',
      message: 'How long?',
      source: {
        knowledgeBaseIds: ['S25vd2xlZGdlQmFzZTox'],
        sharedKnowledgeBases: [{ id: 'S25vd2xlZGdlQmFzZTox', name: 'Payments EN' }],
        webSites: ['https://help.example.com'],
        searchAllSharedDocument: false,
        searchAllPersonalDocument: false,
      },
    },
  ]);
  await openConversation(page, id);
  const one = message(page, chats[0] ?? '');
  await one.getByRole('button', { name: 'asked 1 knowledge base, 1 website' }).click();
  await expect(one.getByText('Payments EN')).toBeVisible();
  await one.hover();
  await one.getByRole('button', { name: 'Show raw' }).click();
  await expect(one.locator('pre')).toContainText('"message": "How long?"');
  await one.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(one.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await copiedText(page)).toBe(await one.locator('pre').textContent());
});

test('days are separated, and the exact time is a hover away', async ({ page, alli }) => {
  const { id } = longestConversation(alli);
  await openConversation(page, id);
  await page.locator(scroller).hover();
  await expect(async () => {
    await page.mouse.wheel(0, -1500);
    await expect(page.locator(scroller).getByRole('heading', { level: 2 }).first()).toBeVisible({
      timeout: 100,
    });
  }).toPass();
  const time = messages(page).last().getByRole('banner').or(messages(page).last().locator('time')).first();
  await expect(time).toHaveAttribute('data-tip', /\d{2}:\d{2}:\d{2} GMT\+9/);
});

test('a message that breaks the contract is shown as such, and the others stay', async ({ page, alli }) => {
  const { id, chats } = madeConversation(alli, 'Broken', [{ message: 'good one' }, { message: 'bad one' }]);
  alli.fault({
    kind: 'mutate',
    operation: ['listChats', 'getConversation'],
    change: (answer) =>
      JSON.parse(JSON.stringify(answer).replaceAll('"message":"bad one"', '"message":7')) as unknown,
  });
  await openConversation(page, id);
  await expect(message(page, chats[0] ?? '')).toContainText('good one');
  await expect(page.getByText('This message could not be read')).toBeVisible();
});

function topMessage(selector: string): string | null {
  const root = document.querySelector(selector);
  const top = root?.getBoundingClientRect().top ?? 0;
  for (const article of root?.querySelectorAll('article') ?? [])
    if (article.getBoundingClientRect().bottom > top) return article.getAttribute('data-chat-id');
  return null;
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

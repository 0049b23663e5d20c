import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { longestConversation, madeConversation, message, openConversation } from './made-conversation.ts';

async function exported(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('exports Markdown, JSON and CSV, and no cell is a formula', async ({ page, alli }) => {
  const { id } = madeConversation(alli, 'Export/this: now', [
    { sender: 'USER', message: '=1+1 "quoted", and *stars*' },
    {
      message: '**bold** answer',
      citations: [{ clueId: 'c', title: 'Terms', url: 'https://a.example/' }],
      agentRating: false,
    },
  ]);
  await openConversation(page, id);
  const markdown = await exported(page, 'Markdown');
  expect(markdown.name).toBe('Export this now.md');
  expect(markdown.text).toContain('**bold** answer');
  expect(markdown.text).toContain('\\*stars\\*');
  expect(markdown.text).toContain('[Terms](<https://a.example/>)');
  const json = JSON.parse((await exported(page, 'JSON')).text) as { title: string; chats: { id: string }[] };
  expect(json.title).toBe('Export/this: now');
  expect(json.chats.map((chat) => chat.id)).toEqual(alli.chats(id).map((chat) => chat.id));
  const csv = await exported(page, 'CSV');
  expect(csv.text).toContain(`"'=1+1 ""quoted"", and *stars*"`);
  expect(csv.text).toContain('bad');
});

test('exports all messages of a long conversation, not only those that are loaded', async ({
  page,
  alli,
}) => {
  const { id, chatCount } = longestConversation(alli);
  await openConversation(page, id);
  const { text } = await exported(page, 'JSON');
  expect((JSON.parse(text) as { chats: unknown[] }).chats).toHaveLength(chatCount);
});

test('on paper all messages that are loaded are in the page, without its controls', async ({
  page,
  alli,
}) => {
  const said = Array.from({ length: 60 }, (_, n) => ({ message: `message number ${n}` }));
  const { id, chats } = madeConversation(alli, 'Paper', said);
  await openConversation(page, id);
  await expect(message(page, chats[0] ?? '')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByTestId('chat-message')).toHaveCount(alli.chats(id).length);
  await expect(page.getByRole('button', { name: 'Good answer' }).first()).toBeHidden();
});

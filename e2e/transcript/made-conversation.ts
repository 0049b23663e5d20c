import type { Locator, Page } from '@playwright/test';
import type { Chat } from '../../src/contract/chat.ts';
import type { SandboxControl } from '../../server/sandbox/control.ts';

type Said = Partial<Omit<Chat, 'id' | 'timestamp'>>;

/** A conversation that says just this, and the ids of its messages. */
export function madeConversation(
  alli: SandboxControl,
  title: string,
  said: readonly Said[],
): { id: string; chats: string[] } {
  const id = alli.addConversation({ title });
  const before = new Set(alli.chats(id).map((chat) => chat.id));
  for (const one of said) alli.addChat(id, { sender: 'BOT', citations: null, ...one });
  return {
    id,
    chats: alli
      .chats(id)
      .filter((chat) => !before.has(chat.id))
      .map((chat) => chat.id),
  };
}

/** The conversation with the most messages. */
export function longestConversation(alli: SandboxControl): { id: string; chatCount: number } {
  const [longest] = alli.conversations().sort((a, b) => b.chatCount - a.chatCount);
  if (longest === undefined) throw new Error('the sandbox is empty');
  return longest;
}

export const conversationUrl = (id: string, chatId?: string): string =>
  `/conversations/${encodeURIComponent(id)}${chatId === undefined ? '' : `?chat=${encodeURIComponent(chatId)}`}`;

/** Opens a conversation and waits until it is drawn. */
export async function openConversation(page: Page, id: string, chatId?: string): Promise<void> {
  await page.goto(conversationUrl(id, chatId));
  await messages(page).last().waitFor();
}

export const messages = (page: Page): Locator => page.getByTestId('chat-message');

/** One message by its id. */
export const message = (page: Page, chatId: string): Locator =>
  page.locator(`article[data-chat-id="${chatId}"]`);

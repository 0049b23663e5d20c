import { expect, type Page } from '@playwright/test';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { apply, dialog, openEdit, review, tick } from '../bulk/bulk-page.ts';
import { conversationUrl, message } from '../transcript/made-conversation.ts';

/** The conversation that the screens are about. */
export type Subject = { id: string; chat: string };

/** A screen, and how one sees that it shows what it is for. */
export type Screen = {
  name: string;
  path: (subject: Subject) => string;
  shows: (page: Page) => Promise<void>;
};

export const screens: readonly Screen[] = [
  {
    name: 'list',
    path: () => '/conversations',
    shows: (page) => expect(page.getByTestId('conversation-row').first()).toBeVisible(),
  },
  {
    name: 'conversation',
    path: ({ id }) => conversationUrl(id),
    shows: (page) => expect(page.getByTestId('chat-message').last()).toBeVisible(),
  },
  {
    name: 'analytics',
    path: () => '/analytics',
    shows: (page) => expect(page.getByRole('figure', { name: 'Conversations per day' })).toBeVisible(),
  },
  {
    name: 'activity',
    path: () => '/activity',
    shows: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  },
  {
    name: 'settings',
    path: () => '/settings',
    shows: (page) => expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible(),
  },
];

/** A write with text that a person has typed, up to the moment before it is sent, and sending it. */
export type Write = {
  name: string;
  screen: 'list' | 'conversation';
  type: (page: Page, subject: Subject, text: string) => Promise<void>;
  send: (page: Page) => Promise<void>;
  arrived: (alli: SandboxControl, subject: Subject, text: string) => boolean;
  /** Whether one press sends the same again, for what is kept without being shown. */
  offersAgain?: (page: Page) => Promise<boolean>;
};

const titleArrived: Write['arrived'] = (alli, { id }, text) => alli.conversation(id)?.title === text;

export const writes: readonly Write[] = [
  {
    name: 'rename',
    screen: 'conversation',
    type: async (page, _, text) => {
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill(text);
    },
    send: (page) => page.keyboard.press('Enter'),
    arrived: titleArrived,
  },
  {
    name: 'better answer',
    screen: 'conversation',
    type: async (page, { chat }, text) => {
      await message(page, chat).getByRole('button', { name: 'Bad answer' }).click();
      await page.getByRole('textbox', { name: 'A better answer' }).fill(text);
    },
    send: (page) => page.getByRole('button', { name: 'Send' }).click(),
    arrived: (alli, { id, chat }, text) => alli.chat(id, chat)?.feedback?.suggestedAnswer === text,
  },
  {
    name: 'bulk edit',
    screen: 'list',
    type: async (page, _, text) => {
      await tick(page, 1);
      await review(page, 1, { title: text });
    },
    send: (page) => apply(page, 1),
    arrived: titleArrived,
    offersAgain: (page) =>
      dialog(page)
        .getByRole('button', { name: /^(Retry failed|Apply again|Resume)/ })
        .first()
        .isVisible(),
  },
  {
    name: 'bulk edit, not yet reviewed',
    screen: 'list',
    type: async (page, _, text) => {
      await tick(page, 1);
      await openEdit(page, 1);
      await dialog(page).getByRole('textbox', { name: 'Title' }).fill(text);
    },
    send: (page) => dialog(page).getByRole('button', { name: 'Review changes' }).click(),
    arrived: titleArrived,
  },
];

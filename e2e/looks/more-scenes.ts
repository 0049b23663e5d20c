import type { Locator, Page } from '@playwright/test';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { errorAnswers } from '../../server/sandbox/error-answers.ts';
import { smallApp } from '../support/small-app.ts';
import { madeConversation, openConversation } from '../transcript/made-conversation.ts';
import { fakeJournal } from './fake-journal.ts';
import { hardText } from './hard-text.ts';

const rows = (page: Page) => page.getByTestId('conversation-row');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Further states of the pages, for `npm run looks` alone: journeys of their own go through most of them. */
export const moreScenes: Record<string, (page: Page, alli: SandboxControl) => Promise<void>> = {
  'views-menu': async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await rows(page).first().waitFor();
    await button(page, 'Unsaved view').click();
    await page.getByRole('menuitem', { name: 'Manage views' }).waitFor();
  },
  'view-dialog': async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await button(page, 'Unsaved view').click();
    await page.getByRole('menuitem', { name: /Save as/ }).click();
    await page.getByRole('dialog').waitFor();
  },
  display: async (page) => {
    await page.goto('/conversations');
    await rows(page).first().waitFor();
    await button(page, 'Display').click();
    await page.getByRole('dialog', { name: 'Display' }).waitFor();
  },
  export: async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await rows(page).first().waitFor();
    await button(page, 'Export').click();
    await page.getByRole('dialog', { name: 'Export the list' }).waitFor();
  },
  edit: async (page) => {
    await page.goto('/conversations');
    for (const n of [0, 1, 2]) await rows(page).nth(n).getByRole('checkbox').check();
    await button(page, 'Edit selected').click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'State' }).waitFor();
  },
  applied: async (page, alli) => {
    alli.fault({ kind: 'status', status: 400, operation: 'bulkUpdateConversations' });
    await page.goto('/conversations');
    for (const n of [0, 1, 2]) await rows(page).nth(n).getByRole('checkbox').check();
    await button(page, 'Edit selected').click();
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: /Waiting for an agent/ }).click();
    await button(page, 'Review changes').click();
    await button(page, 'Apply to 3').click();
    await page.getByRole('dialog').getByText('failed').first().waitFor();
  },
  broken: async (page, alli) => {
    alli.fault({
      kind: 'status',
      status: 500,
      operation: 'listConversations',
      when: ({ query }) => (query['cursor'] ?? '') !== '',
    });
    await page.goto('/conversations');
    await page.getByTestId('conversation-scroller').evaluate((list) => {
      const toEnd = () => list.scrollTo(0, 1e6);
      toEnd();
      new ResizeObserver(() => requestAnimationFrame(toEnd)).observe(list);
    });
    await button(page, /Try again|Retry/).waitFor();
  },
  'hard-text': async (page, alli) => {
    const said = madeConversation(alli, hardText.titles[0] ?? '', hardText.messages);
    for (const title of hardText.titles.slice(1)) alli.addConversation({ title });
    await openConversation(page, said.id);
    await button(page, /^Citation 1/)
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Citation' }).waitFor();
  },
  'hard-text-list': async (page, alli) => {
    madeConversation(alli, hardText.titles[0] ?? '', hardText.messages);
    for (const title of hardText.titles.slice(1)) alli.addConversation({ title });
    await page.goto('/conversations');
    await rows(page).nth(1).waitFor();
  },
  feedback: async (page, alli) => {
    const { id } = madeConversation(alli, 'Refund for a broken kettle', [
      { sender: 'USER', message: 'How long does a refund take?' },
      { message: 'Ten working days.' },
    ]);
    await openConversation(page, id);
    await button(page, 'Bad answer').last().click();
    await page.getByRole('textbox', { name: 'A better answer' }).fill('Five working days, to the same card.');
  },
  find: async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await rows(page).nth(1).getByRole('link').click();
    await page.getByTestId('chat-message').last().waitFor();
    await page.getByRole('searchbox', { name: 'Find in transcript' }).fill('refund');
  },
  'conversation-loading': async (page, alli) => {
    alli.fault({ kind: 'stall', operation: 'listChats' });
    alli.fault({ kind: 'stall', operation: 'getConversation' });
    await page.goto(`/conversations/${encodeURIComponent(alli.conversations()[0]?.id ?? '')}`);
    await page.locator('[aria-busy="true"]').first().waitFor();
  },
  'conversation-missing': async (page) => {
    await page.goto('/conversations/Q29udmVyc2F0aW9uOm5vdGhpbmc=');
    await page.getByRole('heading', { name: 'Alli does not know this' }).waitFor();
  },
  'analytics-refused': async (page, alli) => {
    alli.fault({ kind: 'answer', answer: errorAnswers.invalidToken() });
    await page.goto('/analytics');
    await page.waitForLoadState('networkidle');
  },
  'settings-top': async (page) => {
    await page.goto('/settings');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'analytics-quality': async (page, alli) => {
    await page.goto(`/analytics?llmAppId=${smallApp(alli).app}`);
    await button(page, /Start scan|Read what is new/).waitFor();
    await keepInView(page.getByRole('heading', { name: 'Quality of answers' }));
  },
  'analytics-table': async (page) => {
    await page.goto('/analytics?compare=true');
    await button(page, 'Show as table').first().click();
    await page.getByRole('table').first().waitFor();
  },
  'settings-refused': (page, alli) => {
    alli.fault({ kind: 'answer', answer: errorAnswers.invalidToken(), operation: 'listConversations' });
    return checkConnection(page, 'Alli refuses the key');
  },
  'settings-unreachable': (page, alli) => {
    alli.fault({ kind: 'drop', operation: 'listConversations' });
    return checkConnection(page, 'Alli cannot be reached');
  },
  'settings-not-alli': (page, alli) => {
    alli.fault({ kind: 'status', status: 404, body: '<h1>Not found</h1>', operation: 'listConversations' });
    return checkConnection(page, 'What answers does not look like Alli');
  },
  'settings-gateway-gone': async (page) => {
    await page.route('**/webapi/v2/conversations*', (route) => route.abort());
    await checkConnection(page, 'Parley cannot be reached');
  },
  'list-known': async (page, alli) => {
    await fakeJournal(page, alli);
    await page.goto('/conversations?activeOnly=true');
    await page.locator('[data-known]').first().waitFor();
  },
  'activity-full': async (page, alli) => {
    await fakeJournal(page, alli);
    await page.goto('/activity');
    await page.getByRole('row').nth(1).waitFor();
  },
  'review-start': async (page) => {
    await page.goto('/review');
    await page.getByRole('form', { name: 'Draw a sample' }).waitFor();
  },
  'review-drawn': async (page, alli) => {
    await drawSample(page, alli);
  },
  'review-reading': async (page, alli) => {
    await drawSample(page, alli);
    await button(page, 'Start reading').click();
    await page.getByTestId('chat-message').last().waitFor();
    await page.keyboard.press(']');
    await page.getByText('2 of 10').waitFor();
    await page.getByTestId('chat-message').last().waitFor();
  },
  'review-summary': async (page, alli) => {
    await drawSample(page, alli);
    await button(page, 'Start reading').click();
    await page.getByTestId('chat-message').last().waitFor();
    await page.getByRole('button', { name: 'Bad answer', pressed: false }).last().dispatchEvent('click');
    await page.getByText('1 rated, 0 skipped').waitFor();
    await page.getByRole('link', { name: 'Summary' }).click();
    await page.getByRole('group', { name: 'Figures of the review' }).waitFor();
  },
  'sign-in': async (page) => {
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'sign-in-no-role': async (page) => {
    await page.goto('/sign-in?problem=no-role');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'signed-in': async (page) => {
    // Where the tab can close itself it does, and there is nothing to see.
    await page.addInitScript(() => (window.close = () => undefined));
    await page.goto('/signed-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'signed-out': async (page) => {
    await page.goto('/signed-out');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'sign-in-first': async (page) => {
    await signOut(page);
    await page.goto('/conversations');
    await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
  },
  'sign-in-again': async (page) => {
    await page.goto('/settings');
    await signOut(page);
    await button(page, 'Check the connection').click();
    await page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
  },
};

async function checkConnection(page: Page, outcome: string): Promise<void> {
  await page.goto('/settings');
  await button(page, 'Check the connection').click();
  await page.getByText(outcome).waitFor();
  await keepInView(page.getByRole('heading', { name: 'Connection' }));
}

/** Whatever the width: the page would show its top again. */
async function keepInView(what: Locator): Promise<void> {
  await what.evaluate((element) => {
    const show = () => element.scrollIntoView({ block: 'start' });
    show();
    addEventListener('resize', () => requestAnimationFrame(show));
  });
}

async function drawSample(page: Page, alli: SandboxControl): Promise<void> {
  await page.goto(`/review?llmAppId=${smallApp(alli).app}&size=10&seed=k3v9q2`);
  await button(page, 'Draw sample').click();
  await page.getByRole('region', { name: 'What it rests on' }).waitFor();
}

/** From now on the gateway takes the browser for nobody's. */
async function signOut(page: Page): Promise<void> {
  await page.route(/\/(api|webapi)\//, (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      json: {
        type: 'about:blank',
        title: 'Nobody is signed in',
        status: 401,
        detail: 'Sign in first.',
        code: 'not-signed-in',
        requestId: 'looks',
      },
    }),
  );
}

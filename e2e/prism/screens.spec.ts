import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { endpoints } from '../../src/contract/endpoints.ts';
import { list } from '../../src/i18n/en/list.ts';
import { shell } from '../../src/i18n/en/shell.ts';
import { transcript } from '../../src/i18n/en/transcript.ts';
import { STAGE_KEY } from '../support/stage.ts';
import { startServer } from '../support/start-server.ts';
import { watchForErrors } from '../support/test.ts';
import { everyFilter } from './every-filter.ts';
import { prismDocument, prismDocumentOfFew } from './prism-document.ts';
import { startPrism, type Prism } from './start-prism.ts';

/**
 * Every screen, on data that nobody here made up: random values in the shapes that the OpenAPI file allows. Prism reads
 * each request by that file too. A seed makes it give the same answers whenever it is asked.
 */

type Data = { document: () => string; seed: string };

const test = base.extend<{ data: Data; prism: Prism }>({
  data: [{ document: prismDocument, seed: '1' }, { option: true }],
  prism: async ({ data }, use) => {
    const prism = await startPrism({ mock: data.document(), seed: data.seed });
    await use(prism);
    await prism.stop();
  },
  baseURL: async ({ prism }, use) => {
    const gateway = await startServer({ ALLI_BASE_URL: prism.url, ALLI_API_KEY: STAGE_KEY });
    await use(gateway.url);
    await gateway.stop();
  },
  page: async ({ page, prism }, use) => {
    const wrong = watchForErrors(page);
    await use(page);
    expect(wrong, 'errors in the page').toEqual([]);
    const { received, valid, violations } = await prism.report();
    expect(violations).toEqual([]);
    expect(valid).toBe(received.length);
    expect(received.length).toBeGreaterThan(0);
  },
});

// A machine that does much else takes long to draw as many pages as here.
test.describe.configure({ timeout: 120_000 });

const ONE = '/conversations/Q29udmVyc2F0aW9uOjE%3D';
const rows = (page: Page) => page.getByTestId('conversation-row');

/** The addresses of the app, read from its router, so that a new screen is looked at too. */
const routes = readFileSync(join(import.meta.dirname, '../../src/app/app-routes.tsx'), 'utf8');
const addresses = [...routes.matchAll(/<Route path="(\/[^"]*)"/g)].map(([, path]) =>
  String(path).replace('/conversations/:conversationId', ONE),
);

for (const [name, data] of Object.entries({
  'counts of millions': { document: prismDocument, seed: '1' },
  'no conversation at all': { document: prismDocument, seed: '10' },
  'a few messages': { document: prismDocumentOfFew, seed: '6' },
}))
  test.describe(`random data with ${name}`, () => {
    test.use({ data });

    test('every screen shows it', async ({ page }) => {
      expect(addresses).toContain(ONE);
      for (const address of addresses)
        await test.step(address, async () => {
          await page.goto(address);
          await expectContent(page);
        });
    });
  });

test.describe('with rows and messages', () => {
  test.use({ data: { document: prismDocumentOfFew, seed: '6' } });

  test('the list asks with each filter, and shows what comes', async ({ page }) => {
    for (const query of [...[...everyFilter].map((one) => new URLSearchParams([one])), everyFilter])
      await test.step(query.toString(), async () => {
        const asked = page.waitForRequest((request) => asksFor(request.url(), query));
        await page.goto(`/conversations?${asAddress(query).toString()}`);
        await asked;
        await expect(rows(page).first()).toBeVisible();
        await expectContent(page);
      });
  });

  test('a conversation is opened from the list, with its messages, and changed', async ({ page }) => {
    await page.goto('/conversations');
    // An id of the reference is base64; one that Prism drew is that only if it is a single word.
    await rows(page).locator('a[href^="/conversations/"]:not([href*="%20"])').first().click();
    await expect(page.getByTestId('chat-message').first()).toBeVisible();
    await expectContent(page);
    await sends(page, 'setTitle', async () => {
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.keyboard.type('Another title');
      await page.keyboard.press('Enter');
    });
    await sends(page, 'updateConversation', async () => {
      await page.getByRole('combobox', { name: 'State' }).click();
      await page.getByRole('option', { name: 'Ended by agent' }).click();
    });
    await sends(page, 'stopConversation', () => page.getByRole('button', { name: 'Stop' }).click());
  });
});

test('a row, a message and an answer that break the file would be seen', async ({ page }) => {
  const row = { id: 'cm93', title: 42 };
  await page.route('**/conversations?*', (route) =>
    route.fulfill({ json: { conversations: [row], cursor: null } }),
  );
  await page.goto('/conversations');
  await expect(unreadable(page)).toBeVisible();
  await page.route('**/chats?*', (route) =>
    route.fulfill({ json: { chats: [row], pageNo: 1, totalCount: 1 } }),
  );
  await page.goto(ONE);
  await expect(unreadable(page)).toBeVisible();
  await page.route('**/conversations?*', (route) => route.fulfill({ json: { conversations: 1 } }));
  await page.goto('/conversations');
  await expect(errors(page)).toBeVisible();
});

test('Prism does reject what the file forbids', async () => {
  const prism = await startPrism({ mock: prismDocument(), seed: '1' });
  const forbidden = `${prism.url}${endpoints.listConversations.path}?pageSize=51`;
  expect((await fetch(forbidden, { headers: { 'api-key': STAGE_KEY } })).status).toBe(422);
  const { received, valid, violations } = await prism.report();
  expect(received).toHaveLength(1);
  expect(valid).toBe(0);
  expect(violations.join('\n')).toContain('pagesize must be <= 50');
  await prism.stop();
});

/** The page has come to rest with content, or with words for having none: no error, and nothing that it calls unreadable. */
async function expectContent(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(errors(page)).toHaveCount(0);
  await expect(unreadable(page)).toHaveCount(0);
}

/** Every error has this button. */
const errors = (page: Page) => page.getByRole('button', { name: shell['common.copyDetails'] });

const unreadable = (page: Page) =>
  page.getByText(list['list.unreadable']).or(page.getByText(transcript['transcript.broken']));

/** The parameters of the API as they stand in the address of the page: times in ISO 8601. */
function asAddress(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...query].map(([name, value]) =>
      /(started|end)at$/i.test(name) ? [name, new Date(Number(value)).toISOString()] : [name, value],
    ),
  );
}

function asksFor(url: string, query: URLSearchParams): boolean {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== endpoints.listConversations.path) return false;
  return [...query].every(([name, value]) => {
    // Times travel in the unit of the rows, and Prism's are below 1e11: seconds.
    const sent = searchParams.getAll(name);
    return sent.includes(value) || sent.includes(String(Number(value) / 1000));
  });
}

async function sends(page: Page, operation: keyof typeof endpoints, act: () => Promise<void>): Promise<void> {
  const { method, path } = endpoints[operation];
  const shape = new RegExp(`${path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const answered = page.waitForResponse((r) => r.request().method() === method && shape.test(r.url()));
  await act();
  expect((await answered).status()).toBe(200);
}

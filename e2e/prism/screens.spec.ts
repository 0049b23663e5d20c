import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { STAGE_KEY } from '../support/stage.ts';
import { startServer } from '../support/start-server.ts';
import { watchForErrors } from '../support/test.ts';
import { everyFilter } from './every-filter.ts';
import { prismDocument } from './prism-document.ts';
import { startPrism, type Prism } from './start-prism.ts';

/** Every screen, on data that nobody here made up: random values in the shapes that the OpenAPI file allows. */

/** Each makes Prism answer otherwise, and the same whenever it is asked. */
const seeds = ['1', '2', '3'];

type Mocked = { url: string; prism: Prism };
type Options = { seed: string; mocked: Mocked };

const test = base.extend<Options>({
  seed: ['1', { option: true }],
  mocked: async ({ seed }, use) => {
    const prism = await startPrism({ mock: prismDocument(), seed });
    const gateway = await startServer({ ALLI_BASE_URL: prism.url, ALLI_API_KEY: STAGE_KEY });
    await use({ url: gateway.url, prism });
    await gateway.stop();
    await prism.stop();
  },
  baseURL: ({ mocked }, use) => use(mocked.url),
  page: async ({ page }, use) => {
    const wrong = watchForErrors(page);
    await use(page);
    expect(wrong, 'errors in the page').toEqual([]);
  },
});

/** The addresses of the app, as its router has them; every id can be opened at Prism. */
const addresses = [...readFileSync(join(import.meta.dirname, '../../src/app/app-routes.tsx'), 'utf8').matchAll(/<Route path="(\/[^"]*)"/g)]
  .map(([, path = '']) => path.replace(':conversationId', encodeURIComponent('Q29udmVyc2F0aW9uOjE=')));

for (const seed of seeds)
  test.describe(`with the data of seed ${seed}`, () => {
    test.use({ seed });

    test('every screen shows it, and asks for nothing that is forbidden', async ({ page, mocked }) => {
      test.setTimeout(120_000);
      for (const address of addresses)
        await test.step(address, async () => {
          await page.goto(address);
          await expectContent(page);
          await page.screenshot({path: `/tmp/shot-${seed}-${addresses.indexOf(address)}.png`});
        });
      const { received, valid, violations } = await mocked.prism.report();
      expect(violations).toEqual([]);
      expect(valid).toBe(received.length);
      console.log(received.length);
      expect(received.length).toBeGreaterThan(addresses.length);
    });
  });

/** The page has come to rest with content, or with words for having none: no error, and nothing that it calls unreadable. */
async function expectContent(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading').or(page.getByTestId('conversation-row')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy details' })).toHaveCount(0);
  await expect(page.getByText(/could not be read|unreadable/)).toHaveCount(0);
}

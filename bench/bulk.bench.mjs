import { openPage } from './support/open-page.mjs';
import { startServer } from './support/start-server.mjs';

export const name = 'A bulk edit of 5,000 conversations';

/** What every answer of the upstream takes, in ms. */
const LATENCY = 200;
const CHUNK = 50;
const IN_FLIGHT = 2;

/** The whole run, with its journal, its progress and its result, beside what could not be faster. */
export async function run() {
  const server = await startServer({ SANDBOX_SIZE: '5000', SANDBOX_LATENCY_MS: String(LATENCY) });
  const opened = await openPage();
  try {
    const { page } = opened;
    await page.goto(`${server.url}/conversations`);
    await page.locator('[data-index="0"]').getByRole('checkbox').check();
    const bar = page.getByRole('region', { name: 'Bulk edit' });
    await bar.getByRole('button', { name: 'Select all matching' }).click();
    await bar.getByText('All that match').waitFor({ timeout: 120_000 });
    await bar.getByRole('button', { name: 'Edit selected' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Measured');
    await dialog.getByRole('button', { name: 'Review changes' }).click();
    const apply = dialog.getByRole('button', { name: /^Apply to/ });
    const total = Number((await apply.textContent())?.replace(/\D/g, ''));

    const began = performance.now();
    await apply.click();
    await page.getByRole('dialog', { name: /^[\d,]+ done$/ }).waitFor({ timeout: 120_000 });
    const took = performance.now() - began;

    const calls = Math.ceil(total / CHUNK);
    const bare = await bareCalls(page, calls);
    return [
      {
        what: `${total} conversations written`,
        unit: 'ms',
        value: took,
        beside: {
          what: `ideal: ${calls} calls × ${LATENCY} ms ÷ ${IN_FLIGHT} in flight`,
          value: (calls * LATENCY) / IN_FLIGHT,
        },
      },
      {
        what: `${total} conversations written`,
        unit: 'ms',
        value: took,
        beside: { what: 'as many calls from the same page, no journal and nothing drawn', value: bare },
      },
    ];
  } finally {
    await opened.close();
    await server.stop();
  }
}

/**
 * The time of as many calls by bare fetch, as many in flight, in ms. Past the cache, where the same address waits its turn.
 * @param {import('@playwright/test').Page} page
 * @param {number} calls
 */
function bareCalls(page, calls) {
  return page.evaluate(
    async ({ calls, inFlight }) => {
      const headers = { 'X-Requested-By': 'parley' };
      let left = calls;
      const lane = async () => {
        while (left-- > 0) {
          const answer = await fetch('/webapi/v2/conversations?pageSize=1', { headers, cache: 'no-store' });
          await answer.text();
        }
      };
      const began = performance.now();
      await Promise.all(Array.from({ length: inFlight }, lane));
      return performance.now() - began;
    },
    { calls, inFlight: IN_FLIGHT },
  );
}

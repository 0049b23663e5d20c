import { openPage } from './support/open-page.mjs';
import { startServer } from './support/start-server.mjs';

export const name = 'A conversation opened and closed 200 times';

/** The browser's own code for what runs often is in the heap too; by then it is there. */
const WARM_UP = 100;
const TIMES = 200;
const MB = 1e6;

/** What stays after so many visits beside what stands after the first few: heap, listeners, elements. */
export async function run() {
  const server = await startServer({ SANDBOX_SIZE: '300', JOURNAL: 'off' });
  const opened = await openPage();
  try {
    const { page, heap } = opened;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const kept = async () => {
      const bytes = await heap();
      const { metrics } = await devtools.send('Performance.getMetrics');
      const metric = (/** @type {string} */ name) => metrics.find((m) => m.name === name)?.value ?? 0;
      return { bytes, listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
    };
    await page.goto(`${server.url}/conversations`);
    const row = page.getByTestId('conversation-row').nth(2);
    const visit = async (/** @type {number} */ times) => {
      for (let i = 0; i < times; i++) {
        await row.click({ position: { x: 300, y: 18 } });
        await page.getByTestId('chat-message').last().waitFor();
        await page.getByRole('button', { name: 'Close', exact: true }).click();
        await page.getByTestId('chat-message').first().waitFor({ state: 'detached' });
      }
    };
    await visit(WARM_UP);
    const before = await kept();
    await visit(TIMES);
    const after = await kept();
    if (after.listeners > before.listeners + 10)
      throw new Error(`${before.listeners} listeners, ${after.listeners} after ${TIMES} more visits`);
    const beside = `after ${WARM_UP}`;
    return [
      {
        what: 'heap',
        unit: 'MB',
        value: after.bytes / MB,
        beside: { what: beside, value: before.bytes / MB },
      },
      {
        what: 'listeners',
        unit: '',
        value: after.listeners,
        beside: { what: beside, value: before.listeners },
      },
      { what: 'nodes', unit: '', value: after.nodes, beside: { what: beside, value: before.nodes } },
    ];
  } finally {
    await opened.close();
    await server.stop();
  }
}

import { openPage } from './support/open-page.mjs';
import { timeFrames } from './support/scroll-rows.mjs';
import { startServer } from './support/start-server.mjs';
import { quantile } from './support/statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ id: string, chatCount: number }} Found */

export const name = 'A conversation of 2,000 messages and more beside one of 20';

const MB = 1e6;
const SCROLLER = 'section[aria-label="Transcript"]';
/** A wheel that turns fast, in px a frame. */
const STEP = 60;
const FRAMES = 300;

export async function run() {
  const server = await startServer({ SANDBOX_SIZE: '1600' });
  const opened = await openPage();
  try {
    const { page, heap } = opened;
    await page.goto(`${server.url}/icon.svg`);
    const { few, many } = await findConversations(page);
    // Warms up: the code of the page is fetched and compiled.
    await measure(page, heap, server.url, few);
    const short = await measure(page, heap, server.url, few);
    const long = await measure(page, heap, server.url, many);
    if (long.elements > 2 * short.elements)
      throw new Error(`${long.elements} elements beside ${short.elements}: messages stay in the page`);
    const empty = await emptyBox(page, long.height);
    const beside = `${few.chatCount} messages`;
    return [
      { what: 'messages', unit: '', value: many.chatCount, beside: { what: beside, value: few.chatCount } },
      row('open: address to newest message', 'ms', long.openMs, beside, short.openMs),
      row('elements in the page, all loaded', '', long.elements, beside, short.elements),
      row('heap, all loaded', 'MB', long.heap / MB, beside, short.heap / MB),
      row('p95 frame: a wheel upward', 'ms', long.p95, beside, short.p95),
      row('p95 frame: a wheel upward', 'ms', long.p95, 'an empty box of that height', empty),
    ];
  } finally {
    await opened.close();
    await server.stop();
  }
}

/** @param {string} what @param {string} unit @param {number} value @param {string} beside @param {number} other */
const row = (what, unit, value, beside, other) => ({
  what,
  unit,
  value,
  beside: { what: beside, value: other },
});

/** @param {Page} page @param {() => Promise<number>} heap @param {string} url @param {Found} found */
async function measure(page, heap, url, { id, chatCount }) {
  const began = performance.now();
  await page.goto(`${url}/conversations/${encodeURIComponent(id)}`);
  await page.getByTestId('chat-message').last().waitFor();
  const openMs = performance.now() - began;
  // Looking for what is nowhere loads every page.
  await page.getByRole('searchbox', { name: 'Find in transcript' }).fill('zzzz-nothing');
  await page.waitForFunction(
    ({ pages }) =>
      new Set(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => /pageNo=\d+/.exec(name)?.[0])
          .filter(Boolean),
      ).size >= pages,
    { pages: Math.ceil(chatCount / 100) },
  );
  await page.getByText('No hits').waitFor();
  const height = await page.locator(SCROLLER).evaluate((element) => element.scrollHeight);
  const px = Math.min(STEP * FRAMES, height - 800);
  const times = await timeFrames(page, SCROLLER, { from: height, px: -px, frames: Math.ceil(px / STEP) });
  return {
    openMs,
    height,
    p95: quantile(times, 0.95),
    elements: await page.locator('*').count(),
    heap: await heap(),
  };
}

/**
 * One of about 20 messages and the longest of all.
 * @param {Page} page on the server's own origin
 * @returns {Promise<{ few: Found, many: Found }>}
 */
async function findConversations(page) {
  /** @type {Found[]} */
  const all = await page.evaluate(async () => {
    const found = [];
    let cursor = null;
    do {
      const query = new URLSearchParams({ pageSize: '50', ...(cursor && { cursor }) });
      const headers = { 'x-requested-by': 'parley' };
      const answer = await (await fetch(`/webapi/v2/conversations?${query}`, { headers })).json();
      const { conversations, cursor: next } = answer.result ?? answer;
      for (const { id, chatCount } of conversations) found.push({ id, chatCount });
      cursor = next;
    } while (cursor);
    return found;
  });
  const many = all.reduce((a, b) => (b.chatCount > a.chatCount ? b : a));
  const few = all.reduce((a, b) => (Math.abs(b.chatCount - 20) < Math.abs(a.chatCount - 20) ? b : a));
  if (many.chatCount < 2000) throw new Error(`the longest conversation has ${many.chatCount} messages`);
  return { few, many };
}

/** @param {Page} page @param {number} height in px */
async function emptyBox(page, height) {
  await page.goto('about:blank');
  const inner = `<div style="height:${height}px"></div>`;
  await page.setContent(`<div id="box" style="height:800px;overflow:auto">${inner}</div>`);
  const times = await timeFrames(page, '#box', { from: height, px: -STEP * FRAMES, frames: FRAMES });
  return quantile(times, 0.95);
}

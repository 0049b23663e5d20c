import { openPage } from './support/open-page.mjs';
import { scrollToRow, timeFrames } from './support/scroll-rows.mjs';
import { startServer } from './support/start-server.mjs';
import { quantile } from './support/statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */

export const name = 'The list at row 10,000 beside row 50';

const ROWS = 10_000;
const PAGE_SIZE = 50;
const MB = 1e6;
/** Wheel: some 60 px a frame, near the end. Drag: the scrollbar's thumb from the first row to the last in ten seconds. */
const WHEEL_FRAMES = 300;
const DRAG_FRAMES = 600;

export async function run() {
  const server = await startServer({ SANDBOX_SIZE: '12000' });
  const opened = await openPage();
  try {
    const { page, heap } = opened;
    await page.goto(`${server.url}/conversations`);
    await scrollToRow(page, PAGE_SIZE - 1);
    const few = { elements: await elements(page), heap: await heap() };
    await scrollToRow(page, ROWS - 1);
    const many = { elements: await elements(page), heap: await heap() };
    if (Math.abs(many.elements - few.elements) > few.elements / 10)
      throw new Error(
        `${few.elements} elements at row 50, ${many.elements} at row 10,000: rows stay in the page`,
      );
    const length = ROWS * (await rowHeight(page));
    const wheel = { from: length * 0.9, px: WHEEL_FRAMES * 60, frames: WHEEL_FRAMES };
    const drag = { from: 0, px: length, frames: DRAG_FRAMES };
    const scroller = '[data-testid="conversation-scroller"]';
    const frames = {
      wheel: await timeFrames(page, scroller, wheel),
      drag: await timeFrames(page, scroller, drag),
    };

    const { json, parsed } = await dataAlone(page, heap);
    await showEmptyBox(page, length);
    const empty = {
      wheel: await timeFrames(page, '#box', wheel),
      drag: await timeFrames(page, '#box', drag),
    };
    const grown = (many.heap - few.heap) / MB;
    return [
      {
        what: 'elements in the page at row 10,000',
        unit: '',
        value: many.elements,
        beside: { what: 'at row 50', value: few.elements },
      },
      {
        what: 'heap that 10,000 rows add',
        unit: 'MB',
        value: grown,
        beside: { what: 'the same answers parsed and kept, nothing else', value: parsed / MB },
      },
      {
        what: 'heap that 10,000 rows add',
        unit: 'MB',
        value: grown,
        beside: { what: 'the same answers as JSON', value: json / MB },
      },
      frameRow('a wheel near row 9,000', frames.wheel, empty.wheel),
      frameRow('the scrollbar dragged through 10,000 rows', frames.drag, empty.drag),
    ];
  } finally {
    await opened.close();
    await server.stop();
  }
}

/** @param {Page} page */
const elements = (page) => page.locator('*').count();

/** @param {Page} page */
const rowHeight = (page) =>
  page
    .getByTestId('conversation-row')
    .first()
    .evaluate((row) => row.getBoundingClientRect().height);

/** @param {string} what @param {number[]} times @param {number[]} empty */
const frameRow = (what, times, empty) => ({
  what: `p95 frame: ${what}`,
  unit: 'ms',
  value: quantile(times, 0.95),
  beside: { what: 'an empty box of that height', value: quantile(empty, 0.95) },
});

/**
 * What the data takes by itself: the same pages, fetched by a page without the app and kept as they were parsed.
 * @param {Page} page @param {() => Promise<number>} heap
 */
async function dataAlone(page, heap) {
  const first = new URL('/webapi/v2/conversations', page.url());
  await page.goto(new URL('/icon.svg', first).href);
  const before = await heap();
  const json = await page.evaluate(
    async ({ path, pages, pageSize }) => {
      const kept = [];
      let bytes = 0;
      let cursor = null;
      for (let i = 0; i < pages; i++) {
        const query = new URLSearchParams({
          pageSize,
          order: 'LAST_CHAT_TIME_DESC',
          ...(cursor && { cursor }),
        });
        const answer = await fetch(`${path}?${query}`, { headers: { 'x-requested-by': 'parley' } });
        const text = await answer.text();
        bytes += new TextEncoder().encode(text).length;
        kept.push(JSON.parse(text));
        cursor = kept[i].cursor;
      }
      Object.assign(globalThis, { kept });
      return bytes;
    },
    { path: first.pathname, pages: ROWS / PAGE_SIZE, pageSize: String(PAGE_SIZE) },
  );
  return { json, parsed: (await heap()) - before };
}

/** @param {Page} page @param {number} height in px */
async function showEmptyBox(page, height) {
  await page.goto('about:blank');
  const inner = `<div style="height:${height}px"></div>`;
  await page.setContent(`<div id="box" style="height:800px;overflow:auto">${inner}</div>`);
}

import { gzipSync } from 'node:zlib';

/** @typedef {import('@playwright/test').Page} Page */

/** What a page on an office network meets: 40 ms, 10 Mbit/s. */
const NETWORK = { offline: false, latency: 40, downloadThroughput: 1.25e6, uploadThroughput: 1.25e6 };
const ROW = '[data-testid="conversation-row"]';
const MESSAGE = '[data-testid="chat-message"]';

/**
 * Opens the list as somebody who comes for the first time, and again with what is in the cache by then.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ slowdown: number, network: boolean }} how `slowdown` of the processor; the network as above or unlimited
 * @returns times in ms; `scripts` is what came before the first row, gzipped, in bytes; `cls` has no unit
 */
export async function measureLoad(browser, url, how) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: how.slowdown });
  if (how.network) await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await page.addInitScript(watchLoad, ROW);
  /** @type {Promise<Buffer>[]} */
  const scripts = [];
  const keep = (/** @type {import('@playwright/test').Response} */ response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  };
  page.on('response', keep);
  await page.goto(url, { waitUntil: 'commit' });
  const coldMs = await firstRow(page);
  page.off('response', keep);
  const before = await Promise.all(scripts);
  // What comes once the rows are there is of the same visit: shifts and long tasks of the next second count.
  await page.waitForTimeout(1_000);
  const { cls, longMs } = await page.evaluate(() => window.measured);
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  const warmMs = await firstRow(page);
  await context.close();
  return {
    coldMs,
    warmMs,
    cls,
    longMs,
    scripts: before.reduce((sum, body) => sum + gzipSync(body).length, 0),
  };
}

/** @param {Page} page */
async function firstRow(page) {
  await page.waitForFunction(() => window.measured.rowMs > 0, null, { polling: 50 });
  return page.evaluate(() => window.measured.rowMs);
}

/** Runs in the page before its own code. @param {string} row */
function watchLoad(row) {
  window.measured = { rowMs: 0, cls: 0, longMs: 0 };
  const see = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  see('layout-shift', (entry) => {
    if (!entry.hadRecentInput) window.measured.cls += entry.value ?? 0;
  });
  see('longtask', (entry) => {
    window.measured.longMs += entry.duration;
  });
  const look = () => {
    if (document.querySelector(row) === null) requestAnimationFrame(look);
    // The row is in the page; the frame after this one has painted it.
    else requestAnimationFrame(() => setTimeout(() => (window.measured.rowMs = performance.now())));
  };
  look();
}

/**
 * A press, a filter and a key, each until what it asks for is painted.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} slowdown of the processor
 * @returns times in ms
 */
export async function measureUse(browser, url, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(url);
  await page.locator(ROW).first().waitFor();
  // Rows, and whatever an application fetches once they are there.
  await page.waitForTimeout(1_500);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const filterMs = await until(page, { kind: 'change', of: ROW }, () =>
    page.getByRole('switch', { name: 'Active only' }).click(),
  );
  await page.waitForTimeout(500);
  const search = page.getByTestId('conversation-search');
  await search.focus();
  const keyMs = await until(page, { kind: 'next frame' }, () => page.keyboard.press('r'));
  await page.waitForTimeout(1_500);
  const openMs = await until(page, { kind: 'there', of: MESSAGE }, () =>
    page
      .locator(ROW)
      .nth(1)
      .click({ position: { x: 300, y: 18 } }),
  );
  await context.close();
  return { filterMs, keyMs, openMs };
}

/**
 * How long it takes from what the person does until it is seen.
 * @param {Page} page
 * @param {{ kind: 'change' | 'there' | 'next frame', of?: string }} wanted
 * @param {() => Promise<void>} act
 * @returns {Promise<number>} ms
 */
async function until(page, wanted, act) {
  const seen = page.evaluate(({ kind, of = 'body' }) => {
    const words = () =>
      [...document.querySelectorAll(of)]
        .slice(0, 10)
        .map((row) => row.textContent)
        .join();
    const before = words();
    return new Promise((resolve) => {
      let began = 0;
      const start = (/** @type {Event} */ event) => (began ||= event.timeStamp);
      for (const type of ['pointerdown', 'keydown']) addEventListener(type, start, { capture: true });
      const done = () =>
        kind === 'next frame' ||
        (kind === 'there' ? document.querySelector(of) !== null : words() !== before && words() !== '');
      const look = () => {
        if (began > 0 && done())
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, wanted);
  await act();
  return Number(await seen);
}

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Scrolls the list until a row (from 0) is in sight, loading what lies between.
 * @param {Page} page
 * @param {number} index
 */
export async function scrollToRow(page, index) {
  await page.getByTestId('conversation-row').first().waitFor();
  await page.getByTestId('conversation-scroller').evaluate(async (grid, wanted) => {
    const rowHeight = grid.querySelector('[data-testid="conversation-row"]')?.getBoundingClientRect().height;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (grid.querySelector(`[data-index="${wanted}"]`) === null) {
      grid.scrollTop = Math.min(wanted * (rowHeight ?? 36), grid.scrollHeight);
      await frame();
    }
  }, index);
}

/**
 * Scrolls an element evenly, as far in each frame.
 * @param {Page} page
 * @param {string} selector
 * @param {{ from: number, px: number, frames: number }} way where it begins, and how far it goes in how many frames
 * @returns {Promise<number[]>} how long each frame took, in ms
 */
export function timeFrames(page, selector, way) {
  return page.locator(selector).evaluate(async (element, { from, px, frames }) => {
    const frame = () =>
      /** @type {Promise<number>} */ (new Promise((resolve) => requestAnimationFrame(resolve)));
    element.scrollTop = from;
    await frame();
    let before = await frame();
    const times = [];
    for (let i = 1; i <= frames; i++) {
      element.scrollTop = from + (i * px) / frames;
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times;
  }, way);
}

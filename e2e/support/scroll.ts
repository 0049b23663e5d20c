import { expect, type Page } from '@playwright/test';

/** Scrolls the list as a person does, by the wheel, until a row (from 0) has been read and is in the page. */
export async function scrollTo(page: Page, index: number): Promise<void> {
  const grid = page.getByTestId('conversation-scroller');
  const row = page.locator(`[data-testid="conversation-row"][data-index="${String(index)}"]`);
  await grid.hover();
  await expect(async () => {
    await grid.evaluate((element, wanted) => {
      const one =
        element.querySelector('[data-testid="conversation-row"]')?.getBoundingClientRect().height ?? 36;
      element.scrollTop = Math.min(wanted * one - element.clientHeight / 2, element.scrollHeight);
    }, index);
    await expect(row).toBeInViewport({ timeout: 60 });
  }).toPass({ intervals: [20], timeout: 100_000 });
}

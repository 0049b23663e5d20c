import { expect, type Locator, type Page } from '@playwright/test';

/** The focus is on something, in sight, and drawn as such. */
export async function expectFocusShown(page: Page): Promise<void> {
  const focused = page.locator(':focus');
  await expect(focused).toHaveCount(1);
  await expect(focused).toBeInViewport();
  expect(await focused.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
}

/** Goes by Tab until it is there, as one does who does not know how far it is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 40; steps++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

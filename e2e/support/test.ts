import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { NOW, startStage, type Stage } from './stage.ts';

type TestFixtures = {
  /** The Alli that the app talks to: what it was asked, the truth it holds, and how it is to fail. New for each test. */
  alli: SandboxControl;
};
type WorkerFixtures = { stage: Stage };

/** A journey: the production build in a real browser, in front of an Alli that the test holds in its hands. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  stage: [
    // Playwright wants the braces, even with nothing in them.
    async ({}, use) => {
      const stage = await startStage();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  alli: [
    async ({ stage }, use) => {
      stage.sandbox.control.reset();
      await use(stage.sandbox.control);
    },
    { auto: true },
  ],
  baseURL: ({ stage }, use) => use(stage.url),
  page: async ({ page }, use) => {
    const wrong = watchForErrors(page);
    await page.clock.setFixedTime(NOW);
    await use(page);
    expect(wrong, 'errors in the page').toEqual([]);
  },
});

export { expect };

/** What a page must never do: throw, or break its own content security policy. */
export function watchForErrors(page: Page): string[] {
  const wrong: string[] = [];
  // A failed import has a stack, and nothing in it.
  page.on('pageerror', ({ stack = '', message }) => wrong.push(stack === '' ? message : stack));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|Refused to/.test(message.text())) wrong.push(message.text());
  });
  return wrong;
}

/**
 * Nothing that axe knows of is wrong on the page as it is now. Its time goes with what is drawn (mostly for contrast):
 * make a list short by a low window first. "Legacy" only leaves out frames of other origins, and Parley has no frames.
 */
export async function expectAccessible(page: Page, look?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect.soft(told, look).toEqual([]);
}

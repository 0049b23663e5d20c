import { expect, type Locator, type Page } from '@playwright/test';
import { errorAnswers } from '../../server/sandbox/error-answers.ts';
import type { SandboxControl } from '../../server/sandbox/control.ts';

export const languages = ['en', 'ko', 'ja'] as const;
export const themes = ['light', 'dark', 'light-more', 'dark-more', 'forced'] as const;
/** Widths in px, each with the height of a screen that has it. */
export const sizes = [360, 390, 768, 1024, 1440, 2560] as const;
const heights: Record<(typeof sizes)[number], number> = {
  360: 780,
  390: 844,
  768: 1024,
  1024: 768,
  1440: 900,
  2560: 1300,
};

type Look = {
  language: (typeof languages)[number];
  theme: (typeof themes)[number];
  width: (typeof sizes)[number];
};

const list = { operation: 'listConversations' } as const;
const rows = (page: Page) => page.getByTestId('conversation-row');

/** The pages and their states, in the language of the browser (English). */
export const scenes: Record<string, (page: Page, alli: SandboxControl) => Promise<void>> = {
  list: async (page) => {
    await page.goto('/conversations');
    await rows(page).first().waitFor();
  },
  selected: async (page) => {
    await page.goto('/conversations?activeOnly=true');
    await rows(page).nth(2).waitFor();
    for (const n of [1, 2]) await rows(page).nth(n).getByRole('checkbox').check();
    await expect(page.getByRole('region', { name: 'Bulk edit' })).toBeVisible();
  },
  beside: async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await rows(page).nth(1).click();
    await page.getByTestId('chat-message').last().waitFor();
  },
  views: async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await page.getByRole('button', { name: 'Unsaved view' }).click();
    await page.getByRole('menuitem', { name: 'Manage views' }).click();
    await page.getByRole('dialog', { name: 'Manage views' }).waitFor();
  },
  columns: async (page) => {
    await page.goto('/conversations?columns=*title&columns=status&columns=160-user&density=roomy');
    await rows(page).first().waitFor();
  },
  conversation: async (page) => {
    await page.goto('/conversations?searchTerm=refund');
    await rows(page).nth(1).getByRole('link').click();
    await page.getByTestId('chat-message').last().waitFor();
  },
  loading: async (page, alli) => {
    alli.fault({ kind: 'stall', ...list });
    await page.goto('/conversations');
    await expect(page.getByRole('status').filter({ hasText: 'Loading conversations' })).toBeVisible();
  },
  refused: async (page, alli) => {
    alli.fault({ kind: 'answer', answer: errorAnswers.invalidToken(), ...list });
    await page.goto('/conversations');
    await page.getByRole('heading', { name: 'Alli refuses the key' }).waitFor();
  },
  nothing: async (page) => {
    await page.goto('/conversations?searchTerm=qqqqqq&activeOnly=true');
    await page
      .getByRole('button', { name: /^Without/ })
      .first()
      .waitFor();
  },
  review: async (page) => {
    await page.goto('/conversations');
    for (const n of [0, 1, 2]) await rows(page).nth(n).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Edit selected' }).click();
    const edit = page.getByRole('dialog');
    await edit.getByRole('textbox', { name: 'Title' }).fill('Refund');
    await edit.getByRole('button', { name: 'Review changes' }).click();
    await edit.getByRole('button', { name: 'Apply to 3' }).waitFor();
  },
  palette: async (page) => {
    await page.goto('/conversations');
    await rows(page).first().waitFor();
    await pressUntil(page, 'ControlOrMeta+k', page.getByRole('dialog', { name: 'Commands' }));
  },
  shortcuts: async (page) => {
    await page.goto('/settings');
    await pressUntil(page, '?', page.getByRole('dialog', { name: 'Keyboard' }));
  },
  activity: async (page) => {
    await page.goto('/activity');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  analytics: async (page) => {
    await page.goto('/analytics');
    await page.getByRole('heading', { level: 1, name: 'Analytics' }).waitFor();
    await page.waitForLoadState('networkidle');
  },
  settings: async (page) => {
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Check the connection' }).click();
    await page.getByText('Alli accepts the key').waitFor();
  },
  missing: async (page) => {
    await page.goto('/nowhere');
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
  },
};

/** The code that listens for some keys comes when the browser is idle: the first press may be too soon. */
export async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    if (!(await shown.isVisible())) await page.keyboard.press(key);
    await expect(shown).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Switches language, theme and width in place, as a person would in the settings. */
export async function show(page: Page, { language, theme, width }: Look): Promise<void> {
  const height = heights[width];
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height });
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
  const [base, more] = theme.split('-');
  const settings = {
    language,
    theme: base === 'forced' ? 'dark' : base,
    contrast: more ?? 'system',
  };
  // What another tab does when a setting is changed in it.
  await page.evaluate((chosen) => {
    localStorage.setItem('parley.settings', JSON.stringify(chosen));
    dispatchEvent(new StorageEvent('storage', { key: 'parley.settings' }));
  }, settings);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.mouse.move(0, 0);
}

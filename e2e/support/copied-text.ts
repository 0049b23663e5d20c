import type { Page } from '@playwright/test';

/** What the clipboard holds, pasted into an empty page: Parley's own pages may not read it (Permissions-Policy). */
export async function copiedText(page: Page): Promise<string> {
  const pad = await page.context().newPage();
  await pad.setContent('<textarea></textarea>');
  const paper = pad.getByRole('textbox');
  await paper.press('ControlOrMeta+V');
  const text = await paper.inputValue();
  await pad.close();
  return text;
}

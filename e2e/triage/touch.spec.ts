import { bar, dialog, expectResult, rows, sent } from '../bulk/bulk-page.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The same by thumb, on a phone. */
test('triage by touch at 390 px', async ({ page, alli }) => {
  await page.goto('/conversations');
  await expect(rows(page).first()).toBeVisible();
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  await test.step('filter', async () => {
    await page.getByRole('button', { name: /^Filters/ }).tap();
    await page.getByRole('switch', { name: 'Active only' }).tap();
    await expect(page).toHaveURL(/activeOnly=true/);
    await page.getByRole('button', { name: /^Filters/ }).tap();
    await expect(page.locator('[aria-busy="false"]').first()).toBeVisible();
    expect(await fits()).toBe(true);
  });

  await test.step('read, rate and categorise', async () => {
    await rows(page).nth(1).tap();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const answer = page
      .getByTestId('chat-message')
      .filter({ has: page.getByRole('button', { name: 'Good answer' }) });
    const good = answer.last().getByRole('button', { name: 'Good answer' });
    await good.tap();
    await expect(good).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => alli.calls.of('postFeedback').length).toBe(1);
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Facts' }).tap();
    const facts = page.getByRole('complementary', { name: 'Facts' });
    await facts.getByRole('combobox', { name: 'Categories' }).tap();
    await page.getByRole('option', { name: 'Billing', exact: true }).tap();
    // Another press on the field closes its list, and sends what was chosen.
    await facts.getByRole('combobox', { name: 'Categories' }).tap();
    await expect.poll(() => alli.calls.of('updateConversation').length).toBe(1);
    await facts.getByRole('button', { name: 'Close' }).tap();
    await expectAccessible(page);
  });

  await test.step('next, and back', async () => {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Next', exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
    await page.getByRole('link', { name: 'Back' }).tap();
    await expect(rows(page).first()).toBeVisible();
  });

  await test.step('many at once', async () => {
    for (const index of [0, 1]) await rows(page).nth(index).getByRole('checkbox').tap();
    await expect(bar(page)).toContainText('2 selected');
    const edit = bar(page).getByRole('button', { name: 'Edit selected' });
    const box = await edit.boundingBox();
    // By the thumb: in the lower half, and large enough for it.
    expect(box?.y).toBeGreaterThan(422);
    expect(box?.height).toBeGreaterThanOrEqual(40);
    await edit.tap();
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill('By thumb');
    await dialog(page).getByRole('button', { name: 'Review changes' }).tap();
    await dialog(page).getByRole('button', { name: 'Apply to 2', exact: true }).tap();
    await expectResult(page, '2 done');
    expect(sent(alli)).toHaveLength(1);
    expect(await fits()).toBe(true);
    await dialog(page).getByRole('button', { name: 'Close' }).first().tap();
    await expect(bar(page)).toBeHidden();
  });
});

import { bar, categoryId, dialog, expectResult, rows, sent } from '../bulk/bulk-page.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { expectFocusShown, tabTo } from './by-keyboard.ts';

/** A whole session without a mouse: filter, read, rate, categorise, next; then many at once. */
test('triage by keyboard alone', async ({ page, alli }) => {
  await page.goto('/conversations');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('refund');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/searchTerm=refund/);
  await expect(page.locator('[aria-busy="false"]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  const row = (index: number) => rows(page).and(page.locator(`[data-index="${String(index)}"]`));
  await expect(row(1)).toBeFocused();
  await expectFocusShown(page);

  await test.step('read', async () => {
    const title = ((await row(1).getByRole('link').textContent()) ?? '').trim();
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByTestId('chat-message').last()).toBeInViewport();
    await expect(row(1)).toBeFocused();
  });

  await test.step('rate', async () => {
    await page.keyboard.press('g');
    const answer = page.locator('article:focus');
    await expect(answer.getByRole('button', { name: 'Good answer' })).toHaveAttribute('aria-pressed', 'true');
    const name = (await answer.getAttribute('aria-label')) ?? '';
    await expect(page.getByRole('status').filter({ hasText: `Good answer: ${name}` })).toHaveCount(1);
    await expect(answer.getByText('Agent: good')).toBeVisible();
    await expectFocusShown(page);

    await page.keyboard.press('b');
    const why = page.getByRole('form', { name: 'Why was it bad?' });
    await expect(why.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Space');
    await tabTo(page, why.getByRole('textbox', { name: 'A better answer' }));
    // Letters that are keys elsewhere.
    await page.keyboard.type('go back jkx');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(why).toBeHidden();
    await expect(page.locator('article:focus')).toHaveAttribute('aria-label', name);
    expect(alli.calls.of('postFeedback').map(({ body }) => body)).toEqual([
      { rating: true },
      { rating: false },
      { rating: false, feedbackSelection: ['not_relevant'], suggestedAnswer: 'go back jkx' },
    ]);
  });

  await test.step('categorise', async () => {
    await page.keyboard.press('e');
    const facts = page.getByRole('complementary', { name: 'Facts' });
    await expect(facts.getByRole('combobox', { name: 'State' })).toBeFocused();
    await tabTo(page, facts.getByRole('combobox', { name: 'Categories' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Find one, or type an id' })).toBeFocused();
    await page.keyboard.type('Billing');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(facts.getByRole('combobox', { name: 'Categories' })).toBeFocused();
    await expect.poll(() => alli.calls.of('updateConversation').length).toBe(1);
    expect(JSON.stringify(alli.calls.of('updateConversation')[0]?.body)).toContain(categoryId('Billing'));
  });

  await test.step('next', async () => {
    const title = ((await row(2).getByRole('link').textContent()) ?? '').trim();
    await page.keyboard.press(']');
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('k');
    await expect(row(1)).toBeFocused();
  });

  await test.step('many at once', async () => {
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await expect(bar(page).getByRole('status').first()).toHaveText('3 selected');
    await page.keyboard.press('e');
    await expect(page.getByRole('dialog', { name: 'Edit 3 conversations' })).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, dialog(page).getByRole('textbox', { name: 'Title' }));
    await page.keyboard.type('Refund');
    await tabTo(page, dialog(page).getByRole('button', { name: 'Review changes' }));
    await page.keyboard.press('Enter');
    await tabTo(page, dialog(page).getByRole('button', { name: 'Apply to 3', exact: true }));
    await page.keyboard.press('Enter');
    await expectResult(page, '3 done');
    expect(sent(alli)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('j');
    await expectFocusShown(page);
  });
});

test('nothing chosen, the key for editing takes the row with the focus', async ({ page }) => {
  await page.goto('/conversations');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator('[data-index="0"]')).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: 'Edit 1 conversation' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-index="0"]')).toBeFocused();
  await expect(page.locator('[data-index="0"]').getByRole('checkbox')).toBeChecked();
});

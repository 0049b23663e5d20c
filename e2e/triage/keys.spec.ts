import { pressUntil } from '../looks/scenes.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const rows = 'conversation-row';

test('the palette does what is here, goes to pages and conversations, and takes an id', async ({
  page,
  alli,
}) => {
  const [newest, second] = alli.conversations().reverse();
  await page.goto('/conversations');
  await expect(page.getByTestId(rows).first()).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Commands' });
  const input = palette.getByRole('combobox');
  const open = async () => {
    await pressUntil(page, 'ControlOrMeta+k', palette);
    await expect(input).toBeFocused();
  };

  await open();
  await expectAccessible(page);
  await page.keyboard.type('next row');
  await expect(palette.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.locator('[data-index="0"]')).toBeFocused();

  await open();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(page.locator('[data-index="0"]')).toBeFocused();

  await open();
  await page.keyboard.type(second?.id ?? '');
  await palette.getByRole('option', { name: /^Open the conversation with the id/ }).click();
  await expect(page).toHaveURL(`/conversations/${encodeURIComponent(second?.id ?? '')}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await open();
  const recent = palette.getByRole('group', { name: 'Recent conversations' }).getByRole('option');
  await expect(recent).toHaveText([second?.title.trim() ?? '']);
  await input.fill(newest?.title ?? '');
  await palette
    .getByRole('option', { name: newest?.title.trim() ?? '', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`/conversations/${encodeURIComponent(newest?.id ?? '')}`);

  // After a reload nothing has told the titles: they are asked for.
  await page.goto('/settings');
  await open();
  await expect(recent).toHaveText([newest, second].map((one) => one?.title.trim() ?? ''));
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await open();
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open();
  await page.keyboard.type('analytics');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/analytics/);
  await open();
  await page.keyboard.type('zzz zzz');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/conversations?searchTerm=zzz+zzz');
});

test('no key does anything while one types or composes, in fields or on rows', async ({ page }) => {
  await page.goto('/conversations');
  await expect(page.getByTestId(rows).first()).toBeVisible();
  const row = page.locator('[data-index="0"]');
  await row.focus();
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    await row.dispatchEvent('keydown', { key: 'ㅓ', code: 'KeyJ', bubbles: true, ...how });
  await expect(row).toBeFocused();
  await row.dispatchEvent('keydown', { key: 'ㅓ', code: 'KeyJ', bubbles: true });
  await expect(page.locator('[data-index="1"]')).toBeFocused();

  // A Korean input method: the word grows letter by letter, and is only taken at the end.
  const search = page.getByRole('searchbox');
  await search.focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['ㅎ', '화', '환'])
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await search.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true });
  await search.dispatchEvent('keydown', {
    key: 'ㅏ',
    code: 'KeyK',
    ctrlKey: true,
    isComposing: true,
    bubbles: true,
  });
  await expect(page.getByRole('dialog')).toBeHidden();
  await input.send('Input.insertText', { text: '환' });
  await page.keyboard.type('?jkxoegb/[]');
  await expect(search).toHaveValue('환?jkxoegb/[]');
  await expect(search).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('all keys are shown as they are, can be changed, refused, taken away, reset and switched off', async ({
  page,
}) => {
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  const key = (name: RegExp | string) => help.getByRole('button', { name });
  const line = (words: string) => help.getByRole('listitem').filter({ hasText: words });
  await page.goto('/settings');
  await pressUntil(page, '?', help);
  await expectAccessible(page);
  await key('Change keys').click();
  await key(/^Good answer: /).click();
  await page.keyboard.press('j');
  await expect(help.getByRole('status')).toContainText('J already does “Next row”');
  await page.keyboard.press('ControlOrMeta+t');
  await expect(help.getByRole('status')).toContainText('The browser keeps');
  await page.keyboard.press('y');
  await expect(key('Good answer: Y')).toBeFocused();
  await key(/^Next row: /).click();
  await page.keyboard.press('Backspace');
  await expect(key('Next row: no key')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await pressUntil(page, '?', help);
  await expect(line('Good answer')).toContainText('Y');
  await expect(line('Next row')).toContainText('no key');
  await key('Change keys').click();
  await key('Reset keys').click();
  await expect(key('Good answer: G')).toBeVisible();
  await help.getByRole('switch', { name: 'Shortcuts' }).click();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('switch', { name: 'Keyboard shortcuts' })).not.toBeChecked();
});

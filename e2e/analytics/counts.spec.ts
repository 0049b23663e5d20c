import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/test.ts';
import { covers, daysOf, mean, trueCounts, without } from './true-counts.ts';

/** Today in the journeys is 23 November 2026, in Seoul and in UTC. */
const counts = { operation: 'getDailyCounts' } as const;
const figure = (page: Page) => page.getByRole('figure', { name: 'Conversations per day' });
const cursor = (page: Page) => figure(page).getByRole('slider');
const english = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** The rows of the table: the text of each cell. */
const tableRows = (page: Page): Promise<string[][]> =>
  figure(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, ({ textContent }) => textContent)));

async function saved(page: Page, item: string): Promise<{ name: string; content: Buffer }> {
  await figure(page).getByRole('button', { name: 'Save' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('28 days against the 28 before: every value is the true one, in table, words and CSV', async ({
  page,
  alli,
}) => {
  alli.fault({ kind: 'mutate', change: without('2026-11-10'), ...counts });
  const truth = trueCounts(alli, '2026-09-29');
  const at = (day: string) => truth.get(day) ?? 0;
  const period = daysOf('2026-10-27', '2026-11-23');
  const before = daysOf('2026-09-29', '2026-10-26');
  const full = period.filter((day) => day !== '2026-11-10' && day !== '2026-11-23');
  const counterparts = full.map((day) => before[period.indexOf(day)] ?? '');

  await page.goto('/conversations');
  await page.getByRole('link', { name: 'Analytics' }).click();
  await expect(page.getByRole('heading', { name: 'Analytics', level: 1 })).toBeVisible();
  await page.getByRole('switch', { name: 'Compare with previous period' }).click();
  await expect(page).toHaveURL(/\/analytics\?compare=true$/);
  await expect(cursor(page)).toBeVisible();
  await expectAccessible(page);

  const figures = page.getByRole('group', { name: 'Daily counts, figures' });
  const mine = mean(full.map(at));
  const theirs = mean(counterparts.map(at));
  await expect(figures).toContainText(`Mean per day${english(mine)}`);
  await expect(figures).toContainText('of 26 full days, 1 missing');
  await expect(figures).toContainText(`28 days before${english(theirs)}mean of 26 days`);
  await expect(figure(page)).toContainText('Missing at Alli, not zero: 10 Nov.');
  await expect(figure(page)).toContainText('left out of means: 23 Nov.');
  await expect(figure(page)).toContainText('state success · 0 campaigns');
  await expect(figure(page)).toHaveAccessibleDescription(
    new RegExp(`Mean ${english(mine)}, of 26 full days`),
  );

  await figure(page).getByRole('button', { name: 'Show as table' }).click();
  const rows = await tableRows(page);
  expect(rows).toHaveLength(28);
  period.forEach((day, index) => {
    const [, value, , previous, difference, , remark] = rows[index] ?? [];
    const old = at(before[index] ?? '');
    expect([day, previous]).toEqual([day, english(old)]);
    if (day === '2026-11-10') expect([value, remark]).toEqual(['–', 'missing at Alli, not zero']);
    else expect([day, value]).toEqual([day, english(at(day))]);
    if (full.includes(day))
      expect(difference?.replace(/^\+/, '').replace('−', '-')).toBe(String(at(day) - old));
  });
  expect(rows.at(-1)?.at(-1)).toBe('not over yet');
  await expectAccessible(page);

  const csv = (await saved(page, 'Data as CSV')).content.toString('utf8');
  const lines = csv.trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',').slice(0, 4))).toEqual(
    period.map((day) => {
      const status = day === '2026-11-10' ? 'missing' : day === '2026-11-23' ? 'open' : 'full';
      return [day, day, status === 'missing' ? '' : String(at(day)), status];
    }),
  );
});

test('weeks and months are averages of full days, and the URL holds it all', async ({ page, alli }) => {
  const truth = trueCounts(alli, '2026-09-01');
  await page.goto('/analytics?from=2026-09-03&to=2026-11-23&fold=week&chart=lines');
  await figure(page).getByRole('button', { name: 'Show as table' }).click();
  await expect(figure(page).getByRole('row').nth(1)).toContainText('3 Sept 2026 – 6 Sept 2026');
  const expected = (spans: string[][]) =>
    spans.map((days) => {
      const full = days.filter((day) => day < '2026-11-23');
      const used = full.length > 0 ? full : days;
      return english(mean(used.map((day) => truth.get(day) ?? 0)));
    });
  const days = daysOf('2026-09-03', '2026-11-23');
  const weeks = [
    days.slice(0, 4),
    ...Array.from({ length: 12 }, (_, at) => days.slice(4 + at * 7, 11 + at * 7)),
  ];
  expect((await tableRows(page)).map(([, value]) => value)).toEqual(expected(weeks));
  await figure(page).getByRole('radio', { name: 'Months' }).click();
  await expect(page).toHaveURL(/fold=month/);
  const months = ['2026-09', '2026-10', '2026-11'].map((month) =>
    days.filter((day) => day.startsWith(month)),
  );
  await expect(figure(page).getByRole('row')).toHaveCount(4);
  expect((await tableRows(page)).map(([, value, rests]) => [value, rests])).toEqual(
    expected(months).map((value, at) => [value, ['28 of 28', '31 of 31', '22 of 23'][at]]),
  );
  await page.reload();
  await expect(figure(page).getByRole('radio', { name: 'Months' })).toBeChecked();
  await expect(figure(page).getByRole('radio', { name: 'Lines' })).toBeChecked();
  await page.goBack();
  await expect(figure(page).getByRole('radio', { name: 'Weeks' })).toBeChecked();
});

test('pointer and keys read out exact values, and lead to the list of the day', async ({ page, alli }) => {
  const truth = trueCounts(alli, '2026-10-25');
  const said = (day: string, name: string) =>
    new RegExp(`^${name}: Conversations ${english(truth.get(day) ?? 0)};`);
  await page.goto('/analytics?preset=7');
  const slider = cursor(page);
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', said('2026-11-23', 'Mon, 23 Nov 2026'));
  await expect(slider).toHaveAttribute('aria-valuetext', /not over yet/);
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', said('2026-11-22', 'Sun, 22 Nov 2026'));
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', said('2026-11-17', 'Tue, 17 Nov 2026'));
  await expect(figure(page).getByText('Enter for its conversations')).toBeVisible();
  await page.keyboard.press('Enter');
  // The day in the reader's zone, Seoul.
  const list = (from: string, to: string) =>
    new RegExp(`/conversations\\?startedAt=${from}T15%3A00Z&endAt=${to}T15%3A00Z$`);
  await expect(page).toHaveURL(list('2026-11-16', '2026-11-17'));
  await expect(page.getByTestId('conversation-row').first()).toBeVisible();
  expect(alli.calls.of('listConversations').map(({ query }) => query)).toContainEqual(
    expect.objectContaining({ startedAt: Date.UTC(2026, 10, 16, 15), endAt: Date.UTC(2026, 10, 17, 15) }),
  );

  await page.goBack();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the chart has no place');
  const friday = { x: (box.width * 3.5) / 7, y: box.height / 2 };
  await slider.hover({ position: friday });
  const tip = figure(page).getByText('Fri, 20 Nov 2026');
  await expect(tip).toBeVisible();
  await expect(tip.locator('..')).toContainText(`Conversations ${truth.get('2026-11-20') ?? 0}`);
  await page.mouse.click(box.x + friday.x, box.y + friday.y);
  await expect(page).toHaveURL(list('2026-11-19', '2026-11-20'));
});

test('a long range comes in pieces, can be stopped, goes on, and is joined', async ({ page, alli }) => {
  const heal = alli.fault({
    kind: 'stall',
    when: ({ body }) => covers(body, '2026-07-02'),
    ...counts,
  });
  await page.goto('/analytics?from=2026-01-05&to=2026-11-22');
  const progress = page.getByRole('progressbar', { name: 'Loading the counts' });
  await expect(progress).toHaveAttribute('aria-valuenow', '4');
  await expect(progress).toHaveAttribute('aria-valuemax', '5');
  await page.getByRole('button', { name: 'Stop loading' }).click();
  await expect(page.getByText('Stopped: 4 of 5 pieces of the range are here.')).toBeVisible();
  await expectAccessible(page);
  heal();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
  await figure(page).getByRole('button', { name: 'Show as table' }).click();
  const days = daysOf('2026-01-05', '2026-11-22');
  await expect(figure(page).getByRole('row')).toHaveCount(days.length + 1);
  await expect(figure(page).getByText('loading')).toHaveCount(0);
  const truth = trueCounts(alli, '2026-01-05');
  expect((await tableRows(page)).map(([, value]) => value)).toEqual(
    days.map((day) => english(truth.get(day) ?? 0)),
  );
});

test('part of a range that fails is told, what has come stays, and it can be tried again', async ({
  page,
  alli,
}) => {
  const heal = alli.fault({
    kind: 'status',
    status: 400,
    when: ({ body }) => JSON.stringify(body).includes('"endDate":"2026-11-22"'),
    ...counts,
  });
  await page.goto('/analytics?from=2026-11-17&to=2026-11-22');
  const alert = page.getByRole('alert').filter({ hasText: '1 of 2 pieces of the range are here' });
  await expect(alert).toContainText('Alli does not accept the request');
  heal();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeHidden();
  await expect(page.getByRole('group', { name: 'Daily counts, figures' })).toContainText('of 6 full days');

  alli.fault({ kind: 'status', status: 401, ...counts });
  await page.getByRole('button', { name: 'Read the counts again' }).click();
  await expect(page.getByRole('alert')).toContainText('those shown are from before');
  await page.goto('/analytics');
  await expect(page.getByRole('heading', { name: 'Alli refuses the key' })).toBeVisible();
});

test('dates, presets and a range that makes no sense', async ({ page }) => {
  await page.goto('/analytics?from=2026-13-01&to=junk&preset=30');
  const range = page.getByRole('group', { name: 'Date range' });
  await expect(range.getByLabel('From')).toHaveValue('2026-10-27');
  await expect(range.getByLabel('To')).toHaveValue('2026-11-23');
  await expect(page.getByRole('radio', { name: '28 days' })).toBeChecked();
  await page.getByRole('radio', { name: '84 days' }).click();
  await expect(range.getByLabel('From')).toHaveValue('2026-09-01');
  await range.getByLabel('From').fill('2026-11-20');
  await expect(page).toHaveURL(/from=2026-11-20&to=2026-11-23/);
  await range.getByLabel('To').fill('2026-11-02');
  await expect(page.getByRole('alert')).toContainText('ends before it begins');
  await expect(figure(page)).toBeHidden();
  await range.getByLabel('From').fill('2026-11-02');
  await expect(page.getByRole('group', { name: 'Daily counts, figures' })).toContainText('of 1 full day');
});

test('the picture is saved as SVG and PNG, with all that it rests on, in light and dark', async ({
  page,
  alli,
}) => {
  alli.fault({ kind: 'mutate', change: without('2026-11-10'), ...counts });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/analytics?compare=true');
  await expect(cursor(page)).toBeVisible();
  await expectAccessible(page);
  const svg = await saved(page, 'Picture as SVG');
  expect(svg.name).toBe('conversations per day 2026-10-27 2026-11-23.svg');
  const text = svg.content.toString('utf8');
  for (const words of [
    'Conversations per day, 27 Oct 2026 – 23 Nov 2026',
    '7-day mean',
    '28 days before',
    'Missing at Alli, not zero: 10 Nov.',
  ])
    expect(text).toContain(words);
  // It stands by itself: nothing of the page's own styles, nothing that runs or is loaded.
  expect(text).not.toMatch(/var\(|class=|<script|foreignObject|https?:(?!\/\/www\.w3\.org)/);
  const png = (await saved(page, 'Picture as PNG')).content;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
});

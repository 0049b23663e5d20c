import type { SandboxControl } from '../../server/sandbox/control.ts';
import type { Operation } from '../../src/contract/endpoints.ts';
import { NOW } from '../support/stage.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

test.use({ timezoneId: 'UTC' });

/** Both ways to the messages of one: a conversation that is asked for alone brings its newest along. */
const messages: Operation[] = ['listChats', 'getConversation'];
const isOf =
  (ids: ReadonlySet<string>) =>
  ({ params }: { params: Record<string, string> }) =>
    ids.has(params['conversation_id'] ?? '');

/** Conversations of the last 7 days, newest last chat first. */
const week = (alli: SandboxControl) =>
  alli
    .conversations()
    .filter(({ lastChatTime }) => (lastChatTime ?? -Infinity) >= Date.UTC(2026, 10, 17))
    .map(({ id }) => id)
    .reverse();

test('a pause is kept, a stop is said and resumed, what cannot be read is counted and tried again; one tab at a time', async ({
  page,
  context,
  alli,
}) => {
  const all = week(alli);
  const lost = new Set(all.slice(10, 13));
  const endLoss = alli.fault({
    kind: 'status',
    status: 404,
    body: { error: 'not found' },
    operation: messages,
    when: isOf(lost),
  });
  // The end of the range is out of reach until it is wanted, so that the scan can be stopped in the middle.
  const endStall = alli.fault({ kind: 'stall', operation: messages, when: isOf(new Set(all.slice(-30))) });
  await page.goto('/analytics?preset=7');
  const section = page.getByRole('region', { name: 'Quality of answers' });
  await expect(section.getByText(/; scanning, at [\d.]+%/).first()).toBeVisible();

  // Another tab waits for this one instead of calling as well.
  const second = await context.newPage();
  await second.clock.setFixedTime(NOW);
  await second.goto('/analytics?preset=7');
  const other = second.getByRole('region', { name: 'Quality of answers' });
  await expect(other.getByText(/^Another tab is scanning/)).toBeVisible();

  await section.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(section.getByText(/Stopped at [\d.]+%, down to/)).toBeVisible();
  await expect(section.getByText(/; stopped at [\d.]+%$/).first()).toBeVisible();
  // A stop is meant for both: the other shows what was read, and does not begin either.
  await expect(other.getByText(/Stopped at [\d.]+%, down to/)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Resume scan' })).toBeVisible();
  await second.close();
  endStall();

  const endPause = alli.fault({
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '2' },
    operation: 'listConversations',
  });
  await section.getByRole('button', { name: 'Resume scan' }).click();
  await expect(section.getByText(/Alli asks for a pause/)).toBeVisible();
  endPause();
  const status = section.getByRole('status').first();
  await expect(status).toContainText('Scan complete', { timeout: 60_000 });
  await expect(
    section.getByText(/^3 conversations could not be read .*: Alli does not know this/),
  ).toBeVisible();
  await expect(section.getByText(`based on ${all.length - 3} conversations`).first()).toBeVisible();
  await expectAccessible(page);
  endLoss();
  await section.getByRole('button', { name: 'Try them again' }).click();
  await expect(section.getByText(/could not be read/)).toBeHidden();
  await expect(section.getByText(`based on ${all.length} conversations`).first()).toBeVisible();
  await expect(status).toContainText('Scan complete');

  // A key that is refused ends the scan with its cause; what was read stays.
  alli.fault({ kind: 'status', status: 401, body: { error: { value: 1013 }, message: 'INVALID_TOKEN' } });
  await section.getByRole('button', { name: 'Read what is new' }).click();
  await expect(section.getByRole('alert')).toContainText('Alli refuses the key');
  await expect(section.getByText(`based on ${all.length} conversations`).first()).toBeVisible();
});

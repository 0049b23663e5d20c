import type { SandboxControl } from '../../server/sandbox/control.ts';
import { NOW } from '../support/stage.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const DAY = 86_400_000;
/** The preset: 28 days up to today, in the zone of the browser. */
const TO = Date.UTC(2026, 10, 24);
const FROM = TO - 28 * DAY;

test.use({ timezoneId: 'UTC' });

/** What the screen must say, counted from what the sandbox holds and by nothing of the app. */
function truth(alli: SandboxControl, from = FROM, to = TO) {
  const talks = alli
    .conversations()
    .filter(({ createdAt, lastChatTime }) => createdAt < to && (lastChatTime ?? -Infinity) >= from);
  const answers = talks.flatMap(({ id, llmApp }) =>
    alli
      .chats(id)
      .filter(({ sender, timestamp }) => sender !== 'USER' && timestamp >= from && timestamp < to)
      .map((chat) => ({ ...chat, app: llmApp?.name ?? 'Without app' })),
  );
  const count = (test: (answer: (typeof answers)[number]) => boolean) => answers.filter(test).length;
  return {
    talks,
    answers,
    conversations: talks.length,
    all: answers.length,
    userBad: count(({ rating }) => rating === false),
    userRated: count(({ rating }) => rating !== null),
    agentGood: count(({ agentRating }) => agentRating === true),
    agentRated: count(({ agentRating }) => agentRating !== null),
    silent: talks.filter(({ isEnd, lastChatTime }) => !isEnd && NOW - (lastChatTime ?? NOW) >= DAY).length,
  };
}
/** All that the browser keeps of scans, as one text. */
async function readKept(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the browser keeps nothing'));
    });
  const db = await answer(indexedDB.open('parley-quality'));
  const names = Array.from(db.objectStoreNames);
  const stores = db.transaction(names);
  const all = await Promise.all(
    names.map((name) => answer(stores.objectStore(name).getAll() as IDBRequest<unknown[]>)),
  );
  db.close();
  return JSON.stringify(all);
}
const written = (n: number) => n.toLocaleString('en');
const percent = (part: number, of: number) =>
  (part / of).toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 });

test('figures are what the sandbox holds; each opens what is behind it; what is new is read alone', async ({
  page,
  alli,
}) => {
  const held = truth(alli);
  await page.goto('/analytics');
  const section = page.getByRole('region', { name: 'Quality of answers' });
  await expect(section.getByRole('status').first()).toContainText('Scan complete', { timeout: 90_000 });
  const tiles = section.getByRole('group', { name: 'Quality of answers, figures' });
  await expect(tiles).toContainText(percent(held.userBad, held.userRated));
  await expect(tiles).toContainText(percent(held.agentGood, held.agentRated));
  await expect(tiles).toContainText(
    `of ${written(held.userRated)} rated; ${written(held.all)} answers in all`,
  );
  await expect(tiles).toContainText(`${written(held.silent)} conversations`);
  const base = `based on ${written(held.conversations)} conversations, ${written(held.all)} answers; scan complete`;
  const byApp = section.getByRole('figure', { name: 'Bad answers by app' });
  await expect(byApp).toContainText(base);

  // By app, in the table: the same numbers, all of them.
  await byApp.getByRole('button', { name: 'Show as table' }).click();
  for (const app of new Set(held.answers.map((answer) => answer.app))) {
    const own = held.answers.filter((answer) => answer.app === app);
    const bad = own.filter(({ rating }) => rating === false).length;
    const row = byApp
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: app, exact: true }) });
    await expect(row.getByRole('cell').nth(2)).toHaveText(written(bad));
    await expect(row.getByRole('cell').nth(4)).toHaveText(written(own.length));
  }

  // The week of hours by keyboard.
  const heat = section.getByRole('grid', { name: 'Bad answers by weekday and hour' });
  await heat.getByRole('button').first().focus();
  for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  const slot = held.answers.filter(({ rating, timestamp }) => {
    const at = new Date(timestamp);
    return rating !== null && at.getUTCDay() === 2 && at.getUTCHours() === 1;
  });
  const slotBad = slot.filter(({ rating }) => rating === false).length;
  await expect(heat.locator(':focus')).toHaveAccessibleName(
    slot.length === 0 ? 'Tue 01:00: nothing rated' : new RegExp(`^Tue 01:00: ${slotBad} of ${slot.length},`),
  );
  await expectAccessible(page);

  // The ratings over time by keyboard: the day with most bad ones, and what is behind it.
  const chart = section.getByRole('grid', { name: 'Ratings by users over time' });
  const onDay = (day: number, isGood: boolean) =>
    held.answers.filter(
      ({ rating, timestamp }) => rating === isGood && Math.floor(timestamp / DAY) * DAY === day,
    ).length;
  const days = Array.from({ length: 28 }, (_, at) => FROM + at * DAY);
  const worst = days.reduce((most, day) => (onDay(day, false) > onDay(most, false) ? day : most));
  const worstDay = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(worst);
  await chart.getByRole('button').last().focus();
  await page.keyboard.press('Home');
  for (let day = FROM; day < worst; day += DAY) await page.keyboard.press('ArrowRight');
  await expect(chart.locator(':focus')).toHaveAccessibleName(
    new RegExp(`^${worstDay}: ${onDay(worst, true)} good, ${onDay(worst, false)} bad; `),
  );
  await page.keyboard.press('Enter');
  const ofDay = page.getByRole('dialog', { name: `Rated bad by users: ${worstDay}` });
  await expect(ofDay).toContainText(`${onDay(worst, false)} answers in`);
  await page.keyboard.press('Escape');
  await expect(ofDay).toBeHidden();

  // Behind a figure: the newest conversation with a bad answer, at that answer.
  await tiles.getByRole('button', { name: written(held.userBad), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Answers rated bad, users' });
  await expect(dialog).toContainText(`${written(held.userBad)} answers in`);
  const bad = held.answers.filter(({ rating }) => rating === false);
  const newest = held.talks
    .filter(({ id }) => alli.chats(id).some((chat) => bad.some((one) => one.id === chat.id)))
    .sort((a, b) => (b.lastChatTime ?? 0) - (a.lastChatTime ?? 0) || (a.id < b.id ? -1 : 1))[0];
  const title = newest?.title ?? '';
  const link = dialog.getByRole('listitem').first().getByRole('link').first();
  await expect(link).toHaveText(title);
  const firstBad = alli.chats(newest?.id ?? '').find((chat) => bad.some((one) => one.id === chat.id));
  await expect(link).toHaveAttribute(
    'href',
    `/conversations/${encodeURIComponent(newest?.id ?? '')}?chat=${encodeURIComponent(firstBad?.id ?? '')}`,
  );
  await page.keyboard.press('Escape');

  // What is kept of it in the browser is no text of an end user.
  const kept = await page.evaluate(readKept);
  expect(kept).toContain(newest?.id);
  for (const { id, user } of held.talks.slice(-40)) {
    for (const { message } of alli.chats(id))
      expect(kept).not.toContain(JSON.stringify(message).slice(1, 60));
    if (user !== null) expect(kept).not.toContain(user.userId);
  }

  // Coming back: at once, and only what is new is read.
  alli.addChat(newest?.id ?? '', { sender: 'BOT', rating: false });
  const after = truth(alli);
  await page.reload();
  await expect(byApp).toContainText(base);
  await expect(section.getByRole('status').first()).toContainText('Scan complete');
  const before = alli.calls.all.length;
  await section.getByRole('button', { name: 'Read what is new' }).click();
  await expect(tiles.getByRole('button', { name: written(after.userBad), exact: true })).toBeVisible();
  expect(alli.calls.all.length - before).toBeLessThan(12);

  // Against the period before: what has been read of a longer range is not read again.
  const [week, weekBefore] = [truth(alli, TO - 7 * DAY, TO), truth(alli, TO - 14 * DAY, TO - 7 * DAY)];
  const calls = alli.calls.of('listChats').length;
  await page.goto('/analytics?preset=7&compare=true');
  await expect(tiles).toContainText(
    `against 7 days before: ${percent(weekBefore.userBad, weekBefore.userRated)} of ${written(weekBefore.userRated)}`,
  );
  const points = 100 * (week.userBad / week.userRated - weekBefore.userBad / weekBefore.userRated);
  const signed = points.toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  await expect(tiles).toContainText(`${signed.replace('-', '−')} pts (`);
  expect(alli.calls.of('listChats')).toHaveLength(calls);
});

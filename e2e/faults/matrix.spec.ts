import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { JOURNAL_PATHS } from '../../src/contract/journal.ts';
import { NOW, startStage, type Stage } from '../support/stage.ts';
import { watchForErrors } from '../support/test.ts';
import { madeConversation } from '../transcript/made-conversation.ts';
import { faultKinds, type FaultKind } from './fault-kinds.ts';
import { holdsText, look, settle } from './judge.ts';
import { screens, writes, type Screen, type Subject } from './screens.ts';

/** `npm run test:faults` tries every kind at every place; otherwise each kind has its turn at one place. */
const isWhole = process.env['FAULTS'] === 'whole';
/** Times after which even a page that asks for one thing after the other must have given up. */
const MAX_WAITS = 10;
const TYPED = 'Words that nobody may lose 42';

let stage: Stage;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-faults-'));
  stage = await startStage({}, { JOURNAL: 'on', DATA_DIR: folder });
  // The journal opens with the first question to it, which takes long on a busy machine and is no fault.
  const { ok } = await fetch(`${stage.url}${JOURNAL_PATHS.entries}`, {
    headers: { 'x-requested-by': 'parley' },
  });
  expect(ok).toBe(true);
});
test.afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** One try: a fresh browser profile, and what was wrong in it. */
async function trial(
  browser: Browser,
  kind: FaultKind,
  run: (page: Page, subject: Subject) => Promise<string[]>,
): Promise<string[]> {
  const { control: alli } = stage.sandbox;
  alli.reset();
  const { id, chats } = madeConversation(alli, 'Subject', [
    { message: 'a question', sender: 'USER' },
    { message: 'an answer' },
  ]);
  const context = await browser.newContext({ baseURL: stage.url });
  const page = await context.newPage();
  const errors = watchForErrors(page);
  await page.clock.install({ time: NOW });
  // What is thrown here is a finding too, of the page or of this test.
  const wrong = await run(page, { id, chat: chats.at(-1) ?? '' }).catch((error: unknown) => [
    `not finished: ${String(error).split('\n').slice(0, 3).join(' ')}`,
  ]);
  await context.close();
  return [...wrong, ...errors.map((error) => `uncaught: ${error.split('\n').slice(0, 2).join(' ')}`)].map(
    (problem) => `${kind.name}: ${problem}`,
  );
}

/** Settles with the fault in place; where the page waits for a time of its own, its clock is turned on. */
async function settleUnder(page: Page, kind: FaultKind): Promise<string[]> {
  if (kind.waitsMs === undefined) return settle(page);
  // What it does one after the other has an end each.
  for (let turns = 0; turns < MAX_WAITS; turns++) {
    await page.clock.fastForward(kind.waitsMs);
    if ((await settle(page, 1_000)).length === 0) return [];
  }
  // A worker has a clock of its own.
  return settle(page);
}

type Place = { name: string; run: (browser: Browser, kind: FaultKind) => Promise<string[]> };

const load = (screen: Screen): Place => ({
  name: `${screen.name}: load`,
  run: (browser, kind) =>
    trial(browser, kind, async (page, subject) => {
      const heal = await kind.put({ page, alli: stage.sandbox.control });
      await page.goto(screen.path(subject));
      const wrong = await settleUnder(page, kind);
      await heal();
      // It has not burnt its bridges: once things are well again, one more visit shows what was asked for.
      await page.goto(screen.path(subject));
      await screen.shows(page);
      return wrong;
    }),
});

const refetch = (screen: Screen): Place => ({
  name: `${screen.name}: refetch`,
  run: (browser, kind) =>
    trial(browser, kind, async (page, subject) => {
      await page.goto(screen.path(subject));
      await screen.shows(page);
      const heal = await kind.put({ page, alli: stage.sandbox.control });
      // Not by the mouse: what is asked for again may have been refused already, and the way to sign in lies over the link.
      await page
        .getByRole('link', { name: screen.name === 'settings' ? 'Conversations' : 'Settings', exact: true })
        .dispatchEvent('click');
      const away = await settleUnder(page, kind);
      await page.clock.fastForward('05:00');
      await page.goBack();
      const back = await settleUnder(page, kind);
      await heal();
      return [...away.map((problem) => `elsewhere ${problem}`), ...back];
    }),
});

const write = (one: (typeof writes)[number]): Place => ({
  name: `${one.screen}: ${one.name}`,
  run: (browser, kind) =>
    trial(browser, kind, async (page, subject) => {
      const { control: alli } = stage.sandbox;
      const screen = screens.find(({ name }) => name === one.screen);
      await page.goto(screen?.path(subject) ?? '/');
      await screen?.shows(page);
      await one.type(page, subject, TYPED);
      const heal = await kind.put({ page, alli });
      await one.send(page);
      const wrong = await settleUnder(page, kind);
      await heal();
      // Whoever has signed in elsewhere comes back to the page, and what waited for it goes on.
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      const isKept = async () =>
        (await holdsText(page, TYPED)) ||
        one.arrived(alli, subject, TYPED) ||
        (await one.offersAgain?.(page)) === true;
      await expect
        .poll(isKept)
        .toBe(true)
        .catch(() => wrong.push('typed text is lost'));
      return wrong;
    }),
});

const places: readonly Place[] = [
  ...screens.flatMap((screen) => [load(screen), refetch(screen)]),
  ...writes.map(write),
];

for (const [turn, place] of places.entries()) {
  const kinds = faultKinds.filter((_, at) => isWhole || at % places.length === turn);
  test(`${place.name}, whatever goes wrong`, async ({ browser }) => {
    test.setTimeout(120_000 + kinds.length * 120_000);
    const wrong: string[] = [];
    for (const kind of kinds)
      await test.step(kind.name, async () => {
        wrong.push(...(await place.run(browser, kind)));
      });
    expect(wrong).toEqual([]);
  });
}

test('what is looked for would be found', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: stage.url });
  const page = await context.newPage();
  await page.goto('/settings');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
  expect(await settle(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.setAttribute('aria-busy', 'true'));
  expect(await settle(page, 500)).toEqual([expect.stringContaining('waits for ever')]);
  expect(await holdsText(page, TYPED)).toBe(false);
  await page.evaluate(() => document.getElementById('root')?.replaceChildren());
  expect((await look(page)).isBlank).toBe(true);
  const errors = watchForErrors(page);
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
  await expect.poll(() => errors.length).toBe(1);
  await context.close();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { createSandbox } from '../../server/sandbox/create-sandbox.ts';
import { listenSandbox } from '../../server/sandbox/listen.ts';
import { NOW, STAGE_KEY, startStage } from '../support/stage.ts';
import { startServer } from '../support/start-server.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import {
  apply,
  categoryId,
  dialog,
  expectResult,
  review,
  rows,
  selectAllMatching,
  sent,
  sentIds,
} from './bulk-page.ts';
import { startKillableBrowser } from './killable-browser.ts';
import { idsOf, readJournal } from './read-journal.ts';

/** How many points of a job are tried, spread over it by chance; `npm run test:trials` takes 20. */
const KILLS = Number(process.env['KILLS'] ?? 1);
const TOTAL = 5000;
const CHUNKS = TOTAL / 50;
/** More than any conversation has to begin with. */
const WANTED = ['Privacy', 'Bug', 'API', 'Shipping'];

/** The same points in every run: a failure can be looked at again. */
function pointsOf(count: number): number[] {
  let seed = 20261123;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return 1 + (seed % (CHUNKS - 1));
  });
}

/** The same for the shorter job that the gateway dies in: at least four calls are left, so that the loss is seen. */
const gatewayPoint = (point: number): number => 1 + (point % 20);

/** Addresses the newest `TOTAL` of all, so that there are others that must not be touched. */
function searchFor(alli: SandboxControl): { search: string; ids: string[] } {
  const all = alli.conversations().reverse();
  const [last, next] = all.slice(TOTAL - 1, TOTAL + 1).map(({ lastChatTime }) => lastChatTime ?? 0);
  const from = new Date(((last ?? 0) + (next ?? 0)) / 2).toISOString();
  return { search: `?startedAt=${from}`, ids: all.slice(0, TOTAL).map(({ id }) => id) };
}

function expectAllWritten(alli: SandboxControl, ids: readonly string[]) {
  const wanted = JSON.stringify(WANTED.map(categoryId).toSorted());
  const written = alli
    .conversations()
    .filter(({ categoryIds }) => JSON.stringify(categoryIds?.toSorted() ?? []) === wanted);
  expect(new Set(written.map(({ id }) => id))).toEqual(new Set(ids));
}

const browsers: (() => Promise<void>)[] = [];
async function start(profile: string) {
  const browser = await startKillableBrowser(profile);
  browsers.push(browser.kill);
  return browser;
}
test.afterEach(async () => {
  for (const kill of browsers.splice(0)) await kill();
});

for (const [at, point] of pointsOf(KILLS).entries())
  test(`the browser is killed at call ${String(point)} of ${String(CHUNKS)} (${String(at + 1)}), and the job resumed`, async () => {
    test.setTimeout(240_000);
    const stage = await startStage({ size: TOTAL + 200 });
    const { control: alli } = stage.sandbox;
    const profile = await mkdtemp(join(tmpdir(), 'parley-profile-'));
    const { search, ids } = searchFor(alli);

    const doomed = await start(profile);
    await doomed.page.goto(`${stage.url}/conversations${search}`);
    await expect(rows(doomed.page).first()).toBeVisible();
    await selectAllMatching(doomed.page, TOTAL);
    await review(doomed.page, TOTAL, { categories: WANTED });
    const killed = new Promise<void>((resolve) => {
      alli.fault({
        operation: 'bulkUpdateConversations',
        kind: 'delay',
        when: () => {
          if (sent(alli).length === point) resolve(doomed.kill());
          return false;
        },
      });
    });
    // The press itself may never be answered.
    void apply(doomed.page, TOTAL).catch(() => undefined);
    await killed;
    alli.clearFaults();

    const { page, kill } = await start(profile);
    await page.goto(`${stage.url}/conversations`);
    const notice = page.getByRole('status').filter({ hasText: 'A bulk edit was cut off' });
    await expect(notice).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    const kept = await readJournal(page);
    expect(kept.flatMap(({ ids }) => ids)).toHaveLength(TOTAL);
    const wasSent = new Set(idsOf(kept, 'ok', 'sent', 'unknown'));
    alli.calls.clear();
    await notice.getByRole('button', { name: 'Resume' }).click();
    const title = page.getByRole('dialog').getByRole('heading');
    await expect(title).toHaveText(/^[\d,]+ done/, { timeout: 90_000 });
    const again = sentIds(alli);
    expect(again.filter((id) => wasSent.has(id))).toEqual([]);
    expect(again).toHaveLength(new Set(again).size);
    // What was on its way and did not arrive has failed, and is sent again now that a person says so.
    const retry = dialog(page).getByRole('button', { name: /Retry failed/ });
    if (await retry.isVisible()) await retry.click();
    await expectResult(page, '5,000 done');
    expectAllWritten(alli, ids);
    await kill();
    await rm(profile, { recursive: true, force: true });
    await stage.close();
  });

for (const [at, point] of pointsOf(KILLS).entries())
  test(`the gateway is killed at call ${String(gatewayPoint(point))} (${String(at + 1)}), started again, and the job resumed`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const sandbox = createSandbox({ now: () => NOW, live: false, apiKey: STAGE_KEY, size: 1200 });
    const { control: alli } = sandbox;
    const upstream = await listenSandbox(sandbox);
    const env = { ALLI_BASE_URL: upstream.url, ALLI_API_KEY: STAGE_KEY };
    const first = await startServer(env);
    await page.goto(`${first.url}/conversations`);
    await expect(rows(page).first()).toBeVisible();
    await selectAllMatching(page, 1200);
    await review(page, 1200, { title: 'After the crash' });
    const killed = new Promise<void>((resolve) => {
      alli.fault({
        operation: 'bulkUpdateConversations',
        kind: 'delay',
        when: () => {
          if (sent(alli).length === gatewayPoint(point)) resolve(first.kill());
          return false;
        },
      });
    });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Apply to/ })
      .click();
    await killed;
    await expect(dialog(page)).toContainText('It stopped by itself: Parley cannot be reached', {
      timeout: 30_000,
    });
    alli.clearFaults();
    const before = sentIds(alli);
    const second = await startServer({ ...env, PORT: new URL(first.url).port });
    const recheck = dialog(page).getByRole('button', { name: 'Re-check' });
    await recheck.click();
    await expect(dialog(page).getByText('not read again yet')).toHaveCount(0);
    expect(sentIds(alli)).toEqual(before);
    await dialog(page).getByRole('button', { name: 'Apply to the rest' }).click();
    await expect(dialog(page).getByRole('heading')).toHaveText(/^[\d,]+ done(, \d+ failed)?$/, {
      timeout: 45_000,
    });
    const retry = dialog(page).getByRole('button', { name: /Retry failed/ });
    if (await retry.isVisible()) await retry.click();
    await expectResult(page, '1,200 done');
    const wrong = alli.conversations().filter(({ title }) => title !== 'After the crash');
    expect(wrong).toEqual([]);
    await page.goto('about:blank');
    await second.stop();
    await upstream.close();
  });

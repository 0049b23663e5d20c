import type { SandboxControl } from '../../server/sandbox/control.ts';
import { expect, test } from '../support/test.ts';
import {
  agent,
  categoryId,
  dialog,
  fillEdit,
  newest,
  openEdit,
  openList,
  sent,
  sentIds,
  tick,
  type Wanted,
} from './bulk-page.ts';
import { idsOf, readJournal, type KeptChunk } from './read-journal.ts';

/** Alli applies a write and its answer gets lost, or the write itself does: what it has done, the journal and the screen. */

/** How many runs of each kind of write: `npm run test:trials` takes 100. */
const SEEDS = Number(process.env['LOST_SEEDS'] ?? 1);
const ROWS = 6;

type Truth = NonNullable<ReturnType<SandboxControl['conversation']>>;
const ids = (names: readonly string[]) => JSON.stringify(names.map(categoryId).toSorted());
const kinds: { name: string; wanted: Wanted; isWritten: (truth: Truth) => boolean }[] = [
  {
    name: 'a state',
    wanted: { state: 'Waiting for an agent' },
    isWritten: ({ state }) => state === 'wa',
  },
  {
    name: 'a state that ends',
    wanted: { state: 'Ended by agent' },
    isWritten: ({ state }) => state === 'ea',
  },
  {
    name: 'an assignee',
    wanted: { assignee: agent().name },
    isWritten: ({ assignee }) => assignee === agent().id,
  },
  {
    name: 'categories',
    wanted: { categories: ['Privacy', 'Bug', 'API'] },
    isWritten: ({ categoryIds }) =>
      JSON.stringify(categoryIds?.toSorted()) === ids(['Privacy', 'Bug', 'API']),
  },
  {
    name: 'no categories',
    wanted: { categories: ['Remove all categories'] },
    isWritten: ({ categoryIds }) => (categoryIds ?? []).length === 0,
  },
  {
    name: 'a title',
    wanted: { title: 'Lost and found' },
    isWritten: ({ title }) => title === 'Lost and found',
  },
  {
    name: 'all at once',
    wanted: { state: 'Ended by agent', assignee: agent().name, categories: ['Privacy'], title: 'All' },
    isWritten: ({ state, assignee, title, categoryIds }) =>
      state === 'ea' &&
      assignee === agent().id &&
      title === 'All' &&
      JSON.stringify(categoryIds) === ids(['Privacy']),
  },
];

/** What happens to each call, the same for a seed in every run. */
function fatesOf(seed: number): ('ok' | 'applyThenDrop' | 'drop')[] {
  let state = seed * 7919;
  return Array.from({ length: ROWS }, (_, at) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    // At least one answer is lost, or the run would say nothing.
    if (at === seed % 3) return seed % 2 === 0 ? 'drop' : 'applyThenDrop';
    return (['ok', 'ok', 'applyThenDrop', 'drop'] as const)[(state >>> 16) % 4] ?? 'ok';
  });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('parley.bulk.chunkSize', '2'));
});

for (const { name, wanted, isWritten } of kinds)
  test(`answers get lost while writing ${name}: upstream, journal and screen agree, or the screen says unknown`, async ({
    page,
    alli,
  }) => {
    test.setTimeout(60_000 + SEEDS * 30_000);
    const seen = new Set<string>();
    for (let seed = 1; seed <= SEEDS; seed++)
      await test.step(`seed ${String(seed)}`, async () => {
        alli.reset();
        const fates = fatesOf(seed);
        for (const kind of ['applyThenDrop', 'drop'] as const)
          alli.fault({
            operation: 'bulkUpdateConversations',
            kind,
            when: () => fates[sent(alli).length - 1] === kind,
          });
        const chosen = newest(alli, ROWS).map(({ id }) => id);
        await openList(page);
        await tick(page, ROWS);
        await openEdit(page, ROWS);
        await fillEdit(page, wanted);
        await dialog(page).getByRole('button', { name: 'Review changes' }).click();
        await dialog(page)
          .getByRole('button', { name: /^Apply to/ })
          .click();
        const heading = dialog(page).getByRole('heading').first();
        await expect(heading).toHaveText(/^\d+ (done|failed|unknown|not sent)/, { timeout: 45_000 });

        const job = (await readJournal(page)).filter(({ jobId }) => !seen.has(jobId));
        for (const { jobId } of job) seen.add(jobId);
        expect(await heading.textContent()).toBe(titleOf(job));
        const truth = (id: string) => {
          const found = alli.conversation(id);
          if (found === null) throw new Error(`Alli has no ${id}`);
          return found;
        };
        expect(idsOf(job, 'ok').filter((id) => !isWritten(truth(id)))).toEqual([]);
        expect(idsOf(job, 'failed').filter((id) => isWritten(truth(id)))).toEqual([]);
        expect(idsOf(job, 'sent')).toEqual([]);
        const calls = sentIds(alli);
        expect(calls.filter((id) => idsOf(job, 'planned').includes(id))).toEqual([]);
        expect(calls).toHaveLength(new Set(calls).size);
        expect(calls.filter((id) => !chosen.includes(id))).toEqual([]);
      });
  });

/** What the screen must say of what the journal holds. */
const titleOf = (job: readonly KeptChunk[]): string =>
  (
    [
      ['ok', 'done'],
      ['failed', 'failed'],
      ['unknown', 'unknown'],
      ['planned', 'not sent'],
    ] as const
  )
    .map(([state, word]) => ({ count: idsOf(job, state).length, word }))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${String(count)} ${word}`)
    .join(', ');

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BulkJobs } from './bulk-jobs.ts';
import { cutOffJobs, runningJob } from './bulk-state.ts';
import type { Edit } from './edit.ts';
import type { JobRecord } from './journal.ts';
import { planEdit } from './plan.ts';
import { planUndo, undoCandidates } from './plan-undo.ts';
import { countOf } from './retry-chunks.ts';
import { idsIn, tally } from './tally.ts';
import type { Fate } from './testing/simulated-alli.ts';
import { createSimulatedBrowser, directory } from './testing/simulated-browser.ts';

const ids = Array.from({ length: 23 }, (_, at) => `id${at}`);
const chosen = ids.slice(0, 18);
const kinds: [string, Edit][] = [
  ['state', { state: 'wa' }],
  ['a state that ends', { state: 'ea' }],
  ['assignee', { assignee: 'agent-1' }],
  ['categories', { newCategoryIds: ['cat-2'] }],
  ['no categories', { newCategoryIds: [] }],
  ['title', { title: 'new title' }],
  [
    'all at once',
    { title: 'new title', newCategoryIds: ['cat-1', 'cat-2'], state: 'eu', assignee: 'agent-2' },
  ],
];
const lostFate = fc.constantFrom<Fate>('ok', 'ok', 'ok', 'lostAfter', 'lostBefore', 'failedAfter', 'busy');

type Browser = ReturnType<typeof createSimulatedBrowser>;

async function start(
  browser: Browser,
  jobs: BulkJobs,
  edit: Edit,
  skipSame = true,
  seenEntry?: string,
): Promise<string> {
  const rowOf = (id: string) => {
    const row = browser.alli.read(id);
    return row === 'gone' ? undefined : row;
  };
  const plan = planEdit({ ids: chosen, rowOf, edit, categories: directory, skipSame });
  let jobId = '';
  await jobs.open('me');
  await jobs.start({ edit, writes: plan.writes, before: plan.before, seenEntry }, (id) => (jobId = id));
  return jobId;
}

/** Ledger, journal and screen agree; or the screen says unknown. */
function expectAgreement(browser: Browser, record: JobRecord, edit: Edit) {
  const { chunks, job } = record;
  const sums = tally(chunks);
  expect(sums.planned + sums.sent + sums.ok + sums.failed + sums.unknown).toBe(job.total);
  expect(new Set(chunks.flatMap(({ target }) => target.values)).size).toBe(job.total);
  for (const id of idsIn(chunks, ['ok'])) expect(isWritten(browser, id, edit)).toBe(true);
  for (const id of idsIn(chunks, ['planned'])) expect(browser.alli.writesOf(id)).toBe(0);
  for (const id of idsIn(chunks, ['failed'])) expect(browser.alli.writesOf(id)).toBe(0);
  for (const id of ids.filter((id) => !chosen.includes(id))) expect(browser.alli.writesOf(id)).toBe(0);
}

function isWritten({ alli }: Browser, id: string, edit: Edit): boolean {
  const now = alli.conversations.get(id);
  if (now === undefined) return false;
  const names = edit.newCategoryIds?.map((wanted) => directory.find((entry) => entry.id === wanted)?.name);
  return (
    (edit.title === undefined || now.title === edit.title) &&
    (edit.state === undefined || now.state === edit.state) &&
    (edit.assignee === undefined || now.assignee === edit.assignee) &&
    (names === undefined || JSON.stringify([...now.categories].sort()) === JSON.stringify([...names].sort()))
  );
}

const recordOf = (browser: Browser, jobId: string): JobRecord => {
  const record = browser.record(jobId);
  if (record === null) throw new Error(`no record of ${jobId}`);
  return record;
};

describe.each(kinds)('answers get lost while writing %s', (_, edit) => {
  test('ledger, journal and screen agree or say unknown, and nothing is written twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lostFate, { minLength: 30, maxLength: 30 }),
        fc.boolean(),
        async (fates, skip) => {
          const browser = createSimulatedBrowser(ids, (n) => fates[n] ?? 'ok');
          const jobs = browser.openPage();
          const jobId = await start(browser, jobs, edit, skip);
          const record = recordOf(browser, jobId);
          expect(jobs.getState().records).toEqual([record]);
          expectAgreement(browser, record, edit);
          for (const id of chosen) expect(browser.alli.writesOf(id)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a page that is killed leaves enough to write everything, and nothing ok is sent again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lostFate, { minLength: 40, maxLength: 40 }),
        fc.integer({ min: 2, max: 24 }),
        async (fates, killAt) => {
          const browser = createSimulatedBrowser(ids, (n) => fates[n] ?? 'ok');
          const isOver = await new Promise<boolean>((resolve) => {
            const doomed = browser.openPage(killAt, () => resolve(false));
            void start(browser, doomed, edit).then(() => resolve(true));
          });
          await arrival();

          const jobs = browser.openPage();
          await jobs.open('me');
          const [left] = isOver ? jobs.getState().records : cutOffJobs(jobs.getState());
          if (left === undefined) return; // Killed before the job was in the journal: nothing was sent.
          const { id: jobId } = left.job;
          const wasOk = new Map(idsIn(left.chunks, ['ok']).map((id) => [id, browser.alli.writesOf(id)]));
          await jobs.resume(jobId);
          expectAgreement(browser, recordOf(browser, jobId), edit);
          for (const id of chosen) expect(browser.alli.writesOf(id)).toBeLessThanOrEqual(1);

          // As many rounds as there are fates: after them every answer is ok.
          for (let round = 0; round < 40 && !isDone(recordOf(browser, jobId)); round++) {
            await jobs.resume(jobId);
            await jobs.retry(jobId, 'failed');
            await jobs.retry(jobId, 'unknown');
          }
          const record = recordOf(browser, jobId);
          expect(tally(record.chunks).ok).toBe(record.job.total);
          for (const id of idsIn(record.chunks, ['ok'])) expect(isWritten(browser, id, edit)).toBe(true);
          for (const [id, writes] of wasOk) expect(browser.alli.writesOf(id)).toBe(writes);
          for (const id of ids.filter((id) => !chosen.includes(id)))
            expect(browser.alli.writesOf(id)).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('a lost answer to a filter edit is unknown, and is not sent again by itself', async () => {
  const browser = createSimulatedBrowser(ids, () => 'lostAfter');
  const jobs = browser.openPage();
  await jobs.open('me');
  let jobId = '';
  const filter = { by: 'users', values: ['user 1'] } as const;
  await jobs.start(
    { edit: { title: 'x' }, filter: { ...filter, values: ['user 1'] }, counted: 8, before: [] },
    (id) => {
      jobId = id;
    },
  );
  expect(tally(recordOf(browser, jobId).chunks)).toMatchObject({ unknown: 8, ok: 0, planned: 0 });
  expect(browser.alli.ledger).toHaveLength(1);
  await jobs.recheck(jobId);
  expect(browser.alli.ledger).toHaveLength(1);
});

test('answers that keep getting lost end the run before everything is unknown', async () => {
  const browser = createSimulatedBrowser(ids, () => 'lostBefore');
  const jobs = browser.openPage();
  const jobId = await start(browser, jobs, { assignee: 'agent-1' });
  const { job, chunks } = recordOf(browser, jobId);
  expect(job).toMatchObject({ status: 'stopped', stopCause: { cause: 'gatewayUnreachable' } });
  expect(tally(chunks)).toMatchObject({ ok: 0, failed: 0 });
  expect(browser.sendCount()).toBeLessThanOrEqual(4);
});

test('a pause that Alli asks for is kept, for all, and then one goes at a time', async () => {
  const fates: Fate[] = ['busy', 'ok', 'busy', 'ok', 'ok', 'ok', 'ok', 'ok'];
  const browser = createSimulatedBrowser(ids, (n) => fates[n] ?? 'ok');
  const jobId = await start(browser, browser.openPage(), { assignee: 'agent-1' });
  expect(browser.waits.filter((ms) => ms === 3000).length).toBeGreaterThanOrEqual(2);
  expect(tally(recordOf(browser, jobId).chunks).ok).toBe(18);
});

test('what Alli refuses as a whole is cut smaller when it is tried again', async () => {
  const fates: Fate[] = ['rejected'];
  const browser = createSimulatedBrowser(ids, (n) => fates[n] ?? 'ok');
  const jobs = browser.openPage();
  const jobId = await start(browser, jobs, { assignee: 'agent-1' });
  expect(tally(recordOf(browser, jobId).chunks)).toMatchObject({ failed: 5, ok: 13 });
  expect(recordOf(browser, jobId).job.status).toBe('done');
  const before = browser.sendCount();
  await jobs.retry(jobId, 'failed');
  expect(browser.sendCount() - before).toBe(5);
  expect(tally(recordOf(browser, jobId).chunks)).toMatchObject({ failed: 0, ok: 18 });
});

test('what colleagues change after an edit began is left alone, whatever gets lost, until a person says otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(lostFate, { minLength: 40, maxLength: 40 }),
      fc.subarray(ids),
      fc.subarray(ids),
      async (fates, before, since) => {
        let isCalm = false;
        const browser = createSimulatedBrowser(ids, (n) => (isCalm ? 'ok' : (fates[n] ?? 'ok')));
        const { theirs, writesOf } = browser.alli;
        for (const id of before) theirs.set(id, 7);
        for (const id of since) theirs.set(id, 9);
        const jobs = browser.openPage();
        const edit = { assignee: 'agent-1' };
        const jobId = await start(browser, jobs, edit, true, '8');
        // As many rounds as there are fates: after them every answer is ok.
        for (let round = 0; round < 40; round++) {
          await jobs.resume(jobId);
          await jobs.retry(jobId, 'failed');
          await jobs.retry(jobId, 'unknown');
        }
        const left = chosen.filter((id) => since.includes(id));
        const { chunks } = recordOf(browser, jobId);
        expectAgreement(browser, recordOf(browser, jobId), edit);
        expect(idsIn(chunks, ['failed']).sort()).toEqual(left.sort());
        expect(countOf(chunks, 'changed')).toBe(left.length);
        for (const id of left) expect(writesOf(id)).toBe(0);
        for (const { failure } of chunks.filter(({ state }) => state === 'failed'))
          expect(failure?.changes?.every(({ person }) => person.name === 'Minji')).toBe(true);

        isCalm = true;
        // Told to: what was shown is overwritten, and what came after that is left again.
        const [newer] = left;
        if (newer !== undefined) theirs.set(newer, 10);
        await jobs.retry(jobId, 'changed');
        expect(idsIn(recordOf(browser, jobId).chunks, ['failed'])).toEqual(left.slice(0, 1));
        await jobs.retry(jobId, 'changed');
        expect(tally(recordOf(browser, jobId).chunks).ok).toBe(chosen.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('undo puts back what was there, only where it is still what was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(chosen), fc.boolean(), async (touched, isTitle) => {
      const edit: Edit = isTitle
        ? { title: 'new title', newCategoryIds: ['cat-2'] }
        : { newCategoryIds: ['cat-2'] };
      const browser = createSimulatedBrowser(ids, () => 'ok');
      const { alli } = browser;
      const old = new Map(ids.map((id) => [id, alli.read(id)]));
      const jobs = browser.openPage();
      const jobId = await start(browser, jobs, edit);
      for (const id of touched) {
        const conversation = alli.conversations.get(id);
        if (conversation) Object.assign(conversation, { title: 'theirs', categories: ['Theirs'] });
      }
      const candidates = undoCandidates(recordOf(browser, jobId).chunks, await jobs.before(jobId));
      const readings = new Map(candidates.map(({ id }) => [id, alli.read(id)]));
      const plan = planUndo(candidates, readings, directory);
      expect(plan.changedSince).toBe(touched.length);
      expect(plan.total).toBe(chosen.length - touched.length);
      if (plan.total > 0)
        await jobs.start({ edit, writes: plan.writes, before: plan.before, undoOf: jobId }, () => undefined);
      for (const id of chosen) {
        if (!touched.includes(id)) expect(alli.read(id)).toEqual(old.get(id));
        else expect(alli.conversations.get(id)?.categories).toEqual(['Theirs']);
      }
    }),
    { numRuns: 50 },
  );
});

test('while one tab is at a job, another can do nothing', async () => {
  let answer: (fate: Fate) => void = () => undefined;
  const answered = new Promise<Fate>((resolve) => (answer = resolve));
  const browser = createSimulatedBrowser(ids, () => answered);
  const first = start(browser, browser.openPage(), { assignee: 'agent-1' });
  await arrival();
  const second = browser.openPage();
  await second.open('me');
  expect(second.getState()).toMatchObject({ isElsewhere: true, activity: null });
  expect(runningJob(second.getState())?.job.total).toBe(18);
  expect(cutOffJobs(second.getState())).toEqual([]);
  expect(await second.start({ edit: { title: 'x' }, writes: [], before: [] }, () => undefined)).toBe(false);
  answer('ok');
  expect(tally(recordOf(browser, await first).chunks).ok).toBe(18);
});

const isDone = ({ job, chunks }: JobRecord): boolean => tally(chunks).ok === job.total;
/** Until what a killed page has sent has arrived. */
const arrival = () => new Promise(setImmediate);

import type { TabLock } from '../../lib/tab-lock.ts';
import type { Before } from './before.ts';
import { runningJob, type Activity } from './bulk-state.ts';
import { createBulkStore } from './bulk-store.ts';
import { checkChunks } from './check-chunks.ts';
import type { Chunk } from './chunk.ts';
import type { Journal } from './journal.ts';
import { newJobRecord, type NewJob } from './new-job.ts';
import { retryChunks, type RetryOf } from './retry-chunks.ts';
import { runChunks } from './run-chunks.ts';
import type { Judge } from './settle-chunk.ts';
import { settledOf, type Settled } from './settled.ts';
import { answered, tally } from './tally.ts';

export type BulkJobsPorts = {
  openJournal: () => Promise<Journal>;
  lock: TabLock;
  send: (chunk: Chunk) => Promise<void>;
  judge: Judge;
  /** Tells the other tabs that a job has changed. */
  announce: (jobId: string) => void;
  chunkSize: () => number;
  newId: () => string;
  now: () => number;
  online: () => boolean;
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/**
 * The bulk edits of one browser: begins, resumes, retries and checks them, one at a time over all tabs. Lives outside of
 * React, so that a job goes on while pages change. Each command resolves when its work is over: to false if another tab is
 * at a job, so that nothing was done. What goes wrong with the journal is in the state as `problem`: without a record nothing
 * is sent.
 */
export function createBulkJobs(ports: BulkJobsPorts) {
  const store = createBulkStore(ports.openJournal, ports.announce);
  const settledListeners = new Set<(settled: Settled) => void>();
  let owner = '';
  let ownerIsKnown: () => void;
  const ownerKnown = new Promise<void>((resolve) => (ownerIsKnown = resolve));
  let cancelling = new AbortController();

  const nextIndex = (jobId: string) =>
    Math.max(-1, ...store.recordOf(jobId).chunks.map(({ index }) => index)) + 1;
  const tallyOf = (jobId: string) => tally(store.recordOf(jobId).chunks);

  /** What a tab that died had on its way is unknown from here on. */
  const takeOver = async (jobId: string) => {
    const { chunks } = await store.reload(jobId);
    const cut = chunks.filter(({ state }) => state === 'sent');
    const unknown = cut.map((chunk): Chunk => ({
      ...chunk,
      state: 'unknown',
      checked: false,
      failure: { cause: 'cutOff', code: '' },
      at: ports.now(),
    }));
    await store.saveChunks(jobId, unknown);
  };

  const locked = async (doIt: () => Promise<void>): Promise<boolean> => {
    store.change({ problem: null });
    try {
      return await ports.lock.run(doIt);
    } catch (problem) {
      store.change({ problem });
      return true;
    }
  };
  /** Does work on a job with the lock held and the activity shown. */
  const work = (jobId: string, phase: Activity['phase'], doIt: () => Promise<void>) =>
    locked(async () => {
      await takeOver(jobId);
      await busyWith(jobId, phase, doIt);
    });
  const busyWith = async (jobId: string, phase: Activity['phase'], doIt: () => Promise<void>) => {
    cancelling = new AbortController();
    const since = { at: ports.now(), answered: answered(tallyOf(jobId)) };
    const activity = { jobId, phase, pauseUntil: null, isCancelling: false, since };
    store.change({ activity, isElsewhere: false });
    try {
      await doIt();
    } finally {
      store.change({ activity: null });
    }
    tellSettled(jobId, since.at);
  };
  const tellSettled = (jobId: string, sinceMs: number) => {
    const settled = settledOf(store.recordOf(jobId), sinceMs);
    for (const listener of settledListeners) listener(settled);
  };

  const check = async (jobId: string, which: (chunk: Chunk) => boolean) => {
    store.act({ phase: 'checking' });
    const before = await (await store.journal()).before(jobId);
    const { chunks } = store.recordOf(jobId);
    const save = (changed: readonly Chunk[]) => store.saveChunks(jobId, changed);
    const input = { chunks, which, before, judge: ports.judge, save, now: ports.now };
    await checkChunks(input, cancelling.signal);
  };

  const run = async (jobId: string, chunks: readonly Chunk[]) => {
    let next = nextIndex(jobId);
    const result = await runChunks(
      chunks,
      {
        send: ports.send,
        newIndex: () => next++,
        save: (changed) => store.saveChunks(jobId, changed),
        onPause: (pauseUntil) => store.act({ pauseUntil }),
        now: ports.now,
        online: ports.online,
        ...(ports.wait ? { wait: ports.wait } : {}),
      },
      cancelling.signal,
    );
    store.act({ pauseUntil: null });
    await check(jobId, ({ checked }) => !checked);
    const stopCause = result.end === 'stopped' ? result.cause : null;
    const ended = tallyOf(jobId).planned > 0 ? 'cancelled' : 'done';
    const status = stopCause === null ? ended : 'stopped';
    await store.saveJob(jobId, { status, stopCause, endedAt: ports.now() });
  };
  const runAgain = async (jobId: string, chunks: readonly Chunk[]) => {
    await store.saveJob(jobId, { status: 'running', stopCause: null, endedAt: null });
    await run(jobId, chunks);
  };

  const open = async (nextOwner: string): Promise<void> => {
    owner = nextOwner;
    ownerIsKnown();
    try {
      const records = await (await store.journal()).list(owner);
      if (store.getState().activity !== null) return;
      const isElsewhere = await ports.lock.isHeld();
      store.change({ records, isElsewhere, problem: null });
      if (isElsewhere) void whenOtherTabIsDone();
    } catch (problem) {
      store.change({ problem });
    }
  };

  /** Done, or dead: what it has written is to be read here too. */
  const whenOtherTabIsDone = async (): Promise<void> => {
    const since = ports.now();
    await ports.lock.whenFree();
    const watched = runningJob(store.getState());
    await open(owner);
    if (watched !== undefined) tellSettled(watched.job.id, since);
  };

  return {
    getState: store.getState,
    subscribe: (listener: () => void) => store.subscribe(listener),
    /** Called after each run and check, in this tab or another, with what it has settled. */
    onSettled(listener: (settled: Settled) => void) {
      settledListeners.add(listener);
      return () => settledListeners.delete(listener);
    },
    /** Reads what this browser knows of an agent's jobs, and whether another tab is at one. */
    open,
    /** Another tab has changed a job. */
    async follow(jobId: string): Promise<void> {
      const { activity, isElsewhere } = store.getState();
      if (activity !== null) return;
      if (!isElsewhere) return open(owner);
      const record = await (await store.journal()).load(jobId);
      if (record?.job.owner === owner) store.show(record);
    },
    /** Begins a job. `onBegun` is called once it is in the journal, before anything is sent. */
    start: (newJob: NewJob, onBegun: (jobId: string) => void): Promise<boolean> =>
      locked(async () => {
        await ownerKnown;
        const stamp = { id: ports.newId(), owner, nowMs: ports.now(), chunkSize: ports.chunkSize() };
        const record = newJobRecord(newJob, stamp);
        const jobId = record.job.id;
        await store.begin(record, newJob.before);
        if (newJob.undoOf !== undefined) await store.saveJob(newJob.undoOf, { undoneBy: jobId });
        await busyWith(jobId, 'writing', () => {
          onBegun(jobId);
          return run(jobId, record.chunks);
        });
      }),
    /** Sends what was never sent. */
    resume: (jobId: string): Promise<boolean> =>
      work(jobId, 'writing', () => runAgain(jobId, store.recordOf(jobId).chunks)),
    /** Sends again what failed, what is unknown, or what others have changed meanwhile: only because a person said so. */
    retry: (jobId: string, which: RetryOf): Promise<boolean> =>
      work(jobId, 'writing', async () => {
        const again = retryChunks(store.recordOf(jobId).chunks, which, nextIndex(jobId), ports.now());
        await store.saveChunks(jobId, again);
        await runAgain(jobId, again);
      }),
    /** Reads again what is unknown. Sends nothing. */
    recheck: (jobId: string): Promise<boolean> =>
      work(jobId, 'checking', async () => {
        await check(jobId, () => true);
        if (store.recordOf(jobId).job.status === 'running' && tallyOf(jobId).planned === 0)
          await store.saveJob(jobId, { status: 'done', endedAt: ports.now() });
      }),
    /** Gives up what was never sent. What was written stays, in Alli and in the history. */
    discard: (jobId: string): Promise<boolean> =>
      work(jobId, 'checking', () => store.saveJob(jobId, { status: 'discarded', endedAt: ports.now() })),
    /** Ends the run after what is in flight. */
    cancel() {
      store.act({ isCancelling: true });
      cancelling.abort();
    },
    /** The same, and resolves when it has ended. */
    end(): Promise<void> {
      this.cancel();
      return new Promise((resolve) => {
        const look = () => {
          if (store.getState().activity !== null) return;
          stop();
          resolve();
        };
        const stop = store.subscribe(look);
        look();
      });
    },
    before: async (jobId: string): Promise<Before[]> => (await store.journal()).before(jobId),
  };
}
export type BulkJobs = ReturnType<typeof createBulkJobs>;
